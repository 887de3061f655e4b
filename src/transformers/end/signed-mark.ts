/** In the place of the signature: (Đã ký) | [daky] | (Ký, ghi rõ họ tên) | (Ký tên, đóng dấu) | (Đã ký và đóng dấu) */
export const SIGNED_MARK = /^[([\s]*(?:daky|ký số|(?:đã )?ký(?: tên)?(?:(?:,| và)?\s*(?:đóng dấu|ghi rõ họ(?: và)? tên))*)[)\]\s.]*$/iu;
