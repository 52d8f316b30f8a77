//! Passwords: kept as Argon2id hashes, made and tried away from the threads that serve requests.
//!
//! The parameters let a login take some milliseconds: a mock guards made-up money, and test suites log in often.

use std::sync::LazyLock;

use argon2::{Algorithm, Argon2, Params, PasswordHash, PasswordHasher as _, PasswordVerifier as _, Version};
use tokio::{sync::Semaphore, task};

use crate::error::ObpError;

/// Memory of one hash, in KiB.
const MEMORY: u32 = 8 * 1024;

/// How much of a password counts: the real server's bcrypt does not see what is behind.
const LOOKED_AT: usize = 72;

/// How many passwords are hashed at a time; the others wait.
static TURNS: LazyLock<Semaphore> = LazyLock::new(|| {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    Semaphore::new(threads)
});

/// The hash of a password, in PHC form.
///
/// # Errors
/// The system gives no random salt.
pub fn hash(password: &str) -> Result<String, argon2::password_hash::Error> {
    let params = Params::new(MEMORY, 1, 1, None)?;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    Ok(argon.hash_password(looked_at(password))?.to_string())
}

/// Whether a password is that of a hash; the hash names its own parameters.
pub fn matches(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(looked_at(password), &hash).is_ok())
}

/// [`hash`] in a turn of its own.
///
/// # Errors
/// The system gives no random salt, or the server goes down.
pub async fn hash_in_turn(password: String) -> Result<String, ObpError> {
    let hashed = in_turn(move || hash(&password)).await?;
    hashed.map_err(|error| ObpError::internal(&error))
}

/// [`matches()`] in a turn of its own.
///
/// # Errors
/// The server goes down.
pub async fn matches_in_turn(password: String, hash: String) -> Result<bool, ObpError> {
    in_turn(move || matches(&password, &hash)).await
}

async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, ObpError> {
    let turn = TURNS.acquire().await.map_err(|error| ObpError::internal(&error))?;
    let done = task::spawn_blocking(move || {
        // A client that goes away does not end the work, so the turn lasts as long as the work.
        let _turn = turn;
        work()
    });
    done.await.map_err(|error| ObpError::internal(&error))
}

fn looked_at(password: &str) -> &[u8] {
    let bytes = password.as_bytes();
    &bytes[..bytes.len().min(LOOKED_AT)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_takes_its_own_password_only() {
        let kept = hash("Felix-Smith-2023!").expect("a salt");
        assert!(kept.starts_with("$argon2id$"), "{kept}");
        assert!(matches("Felix-Smith-2023!", &kept));
        for wrong in ["felix-smith-2023!", "Felix-Smith-2023", "", "Felix-Smith-2023! "] {
            assert!(!matches(wrong, &kept), "{wrong}");
        }
        assert!(!matches("Felix-Smith-2023!", "no hash"));
        assert_ne!(kept, hash("Felix-Smith-2023!").expect("a salt"));
    }

    #[test]
    fn only_the_first_72_bytes_count() {
        let start = "a".repeat(72);
        let kept = hash(&format!("{start}bcd")).expect("a salt");
        assert!(matches(&format!("{start}xyz"), &kept));
        assert!(!matches(&start[1..], &kept));
    }
}
