/** The head of the list of recipients, with the marks that copies set before it. Nơi nhận: | **Nơi nhận** | Nơi gửi: */
export const RECIPIENTS_HEAD = /^[\s*]*Nơi (?:nhận|gửi)\s*:?\s*/iu;
