// The login form: from user, password and consumer key to a token in Swagger UI's hands.

/** The name of the security scheme in the documents. */
const SCHEME = 'DirectLogin';

/**
 * Makes the form work.
 *
 * @param ui gives the running Swagger UI
 * @param text gives the page's texts in the language of the moment
 * @returns `translated`, to be called when the language has changed, and `loaded`, to be called when Swagger UI has a
 *   new document: from the first one on the form can be sent
 */
export function prepareLogin(ui, text) {
  const form = document.getElementById('login-form');
  const send = form.querySelector('[type="submit"]');
  const logout = document.getElementById('logout');
  const state = document.getElementById('login-state');
  let say = () => '';
  let token;

  // A document without the scheme, that of the mock's own operations, takes no token; the next one does.
  function authorize() {
    if (token) ui().preauthorizeApiKey(SCHEME, `token=${token}`);
  }

  function tell(kind, sentence) {
    say = sentence;
    state.className = kind;
    state.textContent = say();
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { username, password, consumer_key: key } = Object.fromEntries(new FormData(form));
    const credentials = `username="${username}",password="${password}",consumer_key="${key}"`;
    try {
      const response = await fetch('/my/logins/direct', { method: 'POST', headers: { DirectLogin: credentials } });
      const body = await response.json();
      if (!response.ok) {
        tell('failed', () => text().loginFailed(response.status, body.message));
        return;
      }
      token = body.token;
      authorize();
      logout.hidden = false;
      tell('done', () => text().loginDone(username));
    } catch (error) {
      // No connection, an answer that is no JSON, or letters that a header cannot carry.
      tell('failed', () => text().loginImpossible(error.message));
    }
  });

  logout.addEventListener('click', () => {
    token = undefined;
    ui().authActions.logout([SCHEME]);
    logout.hidden = true;
    tell('', () => text().loggedOut);
  });

  return {
    translated() {
      state.textContent = say();
    },
    loaded() {
      send.disabled = false;
      authorize();
    },
  };
}
