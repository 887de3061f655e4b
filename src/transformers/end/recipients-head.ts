/** The head of the list of recipients, with the marks that copies set before it. Nơi nhận: | **Nơi nhận** */
export const RECIPIENTS_HEAD = /^[\s*]*Nơi nhận\s*:?\s*/iu;
