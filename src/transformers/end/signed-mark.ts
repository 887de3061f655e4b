/** In the place of the signature: (Đã ký) | [daky] | (Ký, ghi rõ họ tên) | (Ký tên, đóng dấu) */
export const SIGNED_MARK = /^[([\s]*(?:đã ký|daky|ký số|ký(?: tên)?(?:(?:,| và)?\s*(?:đóng dấu|ghi rõ họ(?: và)? tên))*)[)\]\s.]*$/iu;
