/** The answer's own nonce, from the element that the build wrote into index.html: style sheets that bear it are let in. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
