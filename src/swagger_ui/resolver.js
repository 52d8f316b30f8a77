// A plug-in for Swagger UI that follows references in place of its own resolver.
//
// Swagger UI's resolver for OpenAPI 3.1 reads the whole document anew, with all rules of the specification, whenever an
// operation is opened: seconds, for documents of this size. These documents only refer to their own components.

/** The place that a reference such as `#/components/schemas/Error` names; undefined if there is none. */
function target(document, reference) {
  if (!reference.startsWith('#/')) return undefined;
  const steps = reference.slice(2).split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce((place, step) => place?.[step], document);
}

/**
 * A copy of a value with what its references lead to in their place.
 *
 * @param document the document
 * @param value a part of it
 * @param open the references that are being followed; one of them met again is a circle and stays as it is
 */
function resolved(document, value, open = []) {
  if (Array.isArray(value)) return value.map((item) => resolved(document, item, open));
  if (value === null || typeof value !== 'object') return value;
  const reference = value.$ref;
  if (typeof reference === 'string' && !open.includes(reference)) {
    const found = target(document, reference);
    if (found !== undefined) {
      const { $ref, ...siblings } = value;
      // Swagger UI takes the name of a schema from `$$ref`.
      return { ...resolved(document, found, [...open, $ref]), ...siblings, $$ref: $ref };
    }
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, resolved(document, member, open)]));
}

/** The plug-in. */
export const localResolver = () => ({
  fn: {
    resolveSubtree: async (document, path) => ({
      spec: resolved(document, path.reduce((place, step) => place?.[step], document)),
      errors: [],
    }),
  },
});
