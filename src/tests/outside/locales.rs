//! Errors in the language that the query's `locale` asks for, as a real server answered the same requests.

use super::common::{Request, Server};

const SPANISH_BANK: &str = "OBP-30001: no encontrado. Por favor, especifique un valor válido para BANK_ID.";

#[test]
fn errors_are_answered_in_the_language_asked_for() {
    let server = Server::shared(&["--mode", "bank", "--empty"]);
    for (path, status, message) in [
        ("/obp/v5.1.0/banks/x?locale=es_ES", 404, SPANISH_BANK),
        ("/obp/v5.1.0/banks/x?locale=ES-es", 404, SPANISH_BANK),
        (
            "/obp/v5.1.0/banks/x?locale=zh_CN",
            404,
            "OBP-30001: 找不到银行。 请为 BANK_ID 指定一个有效值",
        ),
        (
            "/obp/v5.1.0/banks/x?locale=xx",
            404,
            "OBP-30001: Bank not found. Please specify a valid value for BANK_ID. Current BankId is x",
        ),
        (
            "/obp/v5.1.0/users/current?locale=es_ES",
            401,
            "OBP-20001: no conectado. Se requiere autenticación",
        ),
    ] {
        let answer = server.answer(&Request::new("GET", path));
        assert_eq!((answer.status, answer.message().as_str()), (status, message), "{path}");
    }
    let broken = server.get("/obp/v5.1.0/banks/x?locale=_");
    assert_eq!(broken.status, 400);
    assert!(
        broken.message().starts_with("[Ljava.lang.String;@"),
        "{}",
        broken.text()
    );
}

#[test]
fn a_challenge_goes_with_a_missing_login_in_any_language() {
    let server = Server::shared(&["--mode", "bank", "--empty"]);
    let answer = server.get("/obp/v5.1.0/users/current?locale=es_ES");
    assert!(answer.header("WWW-Authenticate").is_some());
}
