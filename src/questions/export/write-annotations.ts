const START = '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[\n';

/** One page of annotations (JSON-LD), annotation by annotation. */
export async function* writeAnnotations(annotations: AsyncIterable<object>): AsyncGenerator<string> {
  yield START;
  let separator = '';
  for await (const annotation of annotations) {
    yield `${separator}${JSON.stringify(annotation)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
