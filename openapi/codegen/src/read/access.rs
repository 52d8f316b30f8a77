//! Reading who may call an operation: `security` and `x-obp-roles`.

use crate::{
    error::Error,
    model::{Login, Role, Roles},
    source::Node,
};

/// Whether an operation looks at credentials, from its `security`.
pub(super) fn login(node: &Node<'_>) -> Result<Login, Error> {
    let mut anonymous = false;
    let mut any = false;
    for item in node.list()? {
        let mut mapping = item.mapping()?;
        match mapping.rest().first() {
            None => anonymous = true,
            Some(_) => any = true,
        }
    }
    Ok(match (any, anonymous) {
        (true, false) => Login::Required,
        (true, true) => Login::Optional,
        (false, _) => Login::Ignored,
    })
}

/// The roles asked for, in any of the forms that `extensions.md` names.
pub(super) fn roles(node: Option<Node<'_>>) -> Result<Roles, Error> {
    let Some(node) = node else { return Ok(Roles::default()) };
    if let Ok(list) = node.list() {
        return Ok(Roles {
            any: list.iter().map(alternative).collect::<Result<_, _>>()?,
        });
    }
    let mut mapping = node.mapping()?;
    let any = match (mapping.take("any"), mapping.take("all")) {
        (Some(list), None) => list.list()?.iter().map(alternative).collect::<Result<_, _>>()?,
        (None, Some(list)) => vec![list.list()?.iter().map(role).collect::<Result<_, _>>()?],
        _ => return Err(node.invalid("expected `any` or `all`")),
    };
    mapping.finish()?;
    Ok(Roles { any })
}

/// One role, or `all` of several.
fn alternative(node: &Node<'_>) -> Result<Vec<Role>, Error> {
    let mut mapping = node.mapping()?;
    match mapping.take("all") {
        Some(list) => {
            mapping.finish()?;
            list.list()?.iter().map(role).collect()
        }
        None => Ok(vec![role(node)?]),
    }
}

fn role(node: &Node<'_>) -> Result<Role, Error> {
    let mut mapping = node.mapping()?;
    let at = mapping.require("at")?;
    let at = match at.text()? {
        at @ ("bank" | "system" | "body") => at.to_owned(),
        _ => return Err(at.invalid("expected bank, system or body")),
    };
    let role = Role {
        name: mapping.text("role")?,
        at,
    };
    mapping.finish()?;
    Ok(role)
}
