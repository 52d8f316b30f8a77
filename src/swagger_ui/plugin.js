// A plug-in for Swagger UI: a chooser of named examples beside "Execute", and a description that can be folded.

/**
 * The named examples of an operation's answers.
 *
 * @param operation the operation, an immutable map
 * @param specification the whole document, an immutable map
 * @returns a list of {status, examples: [{name, summary}]}
 */
function namedExamples(operation, specification) {
  const groups = [];
  const followed = (value) => {
    const pointer = value.get('$ref') ?? value.get('$$ref');
    return pointer ? specification.getIn(pointer.replace(/^.*#\//, '').split('/')) : value;
  };
  operation.get('responses')?.forEach((response, status) => {
    const examples = [];
    followed(response)?.get('content')?.forEach((media) => {
      media.get('examples')?.forEach((example, name) => {
        examples.push({ name, summary: example.get('summary') ?? followed(example)?.get('summary') ?? '' });
      });
    });
    if (examples.length > 0) groups.push({ status, examples });
  });
  return groups;
}

/**
 * Makes the plug-in.
 *
 * @param text gives the page's texts in the language of the moment
 * @returns the plug-in and the interceptor that goes with it
 */
export function answerWithExample(text) {
  // What was chosen for each operation, as the value of the header `Prefer`.
  const chosen = new Map();
  // The choice for the request that is about to be made.
  let next;

  const plugin = ({ React }) => {
    const element = React.createElement;

    function Chooser({ operation, path, method, specification }) {
      const key = `${method} ${path}`;
      const [value, setValue] = React.useState(chosen.get(key) ?? '');
      const groups = namedExamples(operation, specification);
      if (groups.length === 0) return null;
      const choose = (event) => {
        chosen.set(key, event.target.value);
        setValue(event.target.value);
      };
      const option = ({ status }) => ({ name, summary }) =>
        element(
          'option',
          { key: name, value: `code=${status}, example=${name}` },
          summary ? `${name}: ${summary}` : name,
        );
      return element(
        'label',
        { className: 'answer-with' },
        text().answerWith,
        element(
          'select',
          { value, onChange: choose },
          element('option', { value: '' }, text().answerAsUsual),
          groups.map((group) =>
            element('optgroup', { key: group.status, label: group.status }, group.examples.map(option(group))),
          ),
        ),
      );
    }

    return {
      wrapComponents: {
        execute: (Original, system) => (properties) => {
          const { operation, path, method } = properties;
          const specification = system.specSelectors.specJson();
          return element(
            React.Fragment,
            null,
            element(Chooser, { operation, path, method, specification }),
            element(Original, properties),
          );
        },
        InfoContainer: (Original) => (properties) =>
          element(
            'details',
            { className: 'about wrapper' },
            element('summary', null, text().about),
            element(Original, properties),
          ),
      },
      statePlugins: {
        spec: {
          wrapActions: {
            executeRequest: (original) => (request) => {
              next = chosen.get(`${request.method} ${request.pathName}`);
              return original(request);
            },
          },
        },
      },
    };
  };

  const interceptor = (request) => {
    if (!request.loadSpec && next) {
      request.headers.Prefer = next;
      next = undefined;
    }
    return request;
  };

  return { plugin, interceptor };
}
