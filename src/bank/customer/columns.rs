//! The columns of the database's table of customers: their lengths, and which of them a change touches.

use crate::{bank::database, checks::Failed, store::entity::Customer};

/// A column, in the table's order.
struct Column {
    name: &'static str,
    kind: Kind,
}

enum Kind {
    /// A text of at most so many UTF-16 units.
    Text(usize, fn(&Customer) -> Option<&str>),
    /// Anything else: whether a change leaves it as it was.
    Other(fn(&Customer, &Customer) -> bool),
}

macro_rules! columns {
    ($($name:literal: $kind:tt $(($length:literal))? $member:ident,)+) => {
        [$(Column { name: $name, kind: columns!(@ $kind $(($length))? $member) },)+]
    };
    (@ text ($length:literal) $member:ident) => { Kind::Text($length, |row| row.$member.as_deref()) };
    (@ other $member:ident) => { Kind::Other(|before, after| before.$member == after.$member) };
}

/// All columns that a request can set.
const COLUMNS: [Column; 20] = columns! {
    "mnumber": text(50) number,
    "mmobilenumber": text(50) mobile_number,
    "mlegalname": text(255) legal_name,
    "memail": text(200) email,
    "mfaceimageurl": text(2000) face_image_url,
    "mfaceimagetime": other face_image_date,
    "mdateofbirth": other date_of_birth,
    "mrelationshipstatus": text(16) relationship_status,
    "mdependents": other dependants,
    "mhighesteducationattained": text(32) highest_education_attained,
    "memploymentstatus": text(32) employment_status,
    "mcreditrating": text(100) credit_rating,
    "mcreditsource": text(100) credit_source,
    "mcreditlimitcurrency": text(100) credit_limit_currency,
    "mcreditlimitamount": text(100) credit_limit_amount,
    "mkycstatus": other kyc_status,
    "mlastokdate": other last_ok_date,
    "mtitle": text(255) title,
    "mbranchid": text(255) branch_id,
    "mnamesuffix": text(255) name_suffix,
};

impl Column {
    fn is_same(&self, before: &Customer, after: &Customer) -> bool {
        match self.kind {
            Kind::Text(_, text) => text(before) == text(after),
            Kind::Other(same) => same(before, after),
        }
    }

    /// The text that does not fit, and how long it might be.
    fn misfit<'c>(&self, row: &'c Customer) -> Option<(&'c str, usize)> {
        match self.kind {
            Kind::Text(most, text) => text(row)
                .filter(|text| database::length(text) > most)
                .map(|text| (text, most)),
            Kind::Other(_) => None,
        }
    }
}

/// Whether all texts of a customer fit their columns.
pub(super) fn fit(row: &Customer) -> bool {
    COLUMNS.iter().all(|column| column.misfit(row).is_none())
}

/// Refuses a change that puts a text into a column for which it is too long. The statement sets the columns that change,
/// in the order of their names; the first column of the table that does not fit is told.
pub(super) fn check(before: &Customer, after: &Customer) -> Result<(), Failed> {
    let changed = || COLUMNS.iter().filter(|column| !column.is_same(before, after));
    let Some((column, (text, most))) = changed().find_map(|column| Some((column, column.misfit(after)?))) else {
        return Ok(());
    };
    let mut names: Vec<&str> = changed().map(|column| column.name).collect();
    names.sort_unstable();
    let sql: Vec<String> = names.iter().map(|name| format!("{name} = ?")).collect();
    let name = format!("{} CHARACTER VARYING({most})", column.name.to_ascii_uppercase());
    Err(Failed::named("text-too-long")
        .with("name", name)
        .with("value", database::too_long(text))
        .with("sql", sql.join(",")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(failed: Failed) -> Vec<String> {
        match failed {
            Failed::Named { values, .. } => values.into_iter().map(|(_, value)| value).collect(),
            Failed::Plain { message, .. } => vec![message],
        }
    }

    #[test]
    fn the_first_column_of_the_table_is_told_and_the_statement_is_in_the_order_of_names() {
        let before = Customer::default();
        let mut after = before.clone();
        after.credit_limit_amount = Some("y".repeat(101));
        after.credit_limit_currency = Some("x".repeat(101));
        let refused = values(check(&before, &after).expect_err("both are too long"));
        assert_eq!(refused[0], "MCREDITLIMITCURRENCY CHARACTER VARYING(100)");
        assert_eq!(refused[2], "mcreditlimitamount = ?,mcreditlimitcurrency = ?");
    }

    #[test]
    fn what_does_not_change_is_not_in_the_statement() {
        let before = Customer {
            legal_name: Some("L".into()),
            dependants: 1,
            ..Customer::default()
        };
        let mut after = before.clone();
        after.title = Some("z".repeat(256));
        after.date_of_birth = Some(0);
        let refused = values(check(&before, &after).expect_err("the title is too long"));
        assert_eq!(refused[2], "mdateofbirth = ?,mtitle = ?");
    }

    #[test]
    fn a_text_fits_up_to_the_length_of_its_column_counted_in_utf_16() {
        for (title, fits) in [
            ("x".repeat(255), true),
            ("x".repeat(256), false),
            ("😀".repeat(127), true),
            ("😀".repeat(128), false),
        ] {
            let row = Customer {
                title: Some(title),
                ..Customer::default()
            };
            assert_eq!(fit(&row), fits);
            assert_eq!(check(&Customer::default(), &row).is_ok(), fits);
        }
    }
}
