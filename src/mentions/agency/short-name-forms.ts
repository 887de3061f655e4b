/** Phòng Trẻ em (sau đây viết tắt là Phòng TE)  |  (gọi tắt: P.TE) */
export const DEFINITION = /\((?:sau đây )?(?:được )?(?:viết|gọi) tắt(?: là)? ?:? ?["“]?([^()"“”]{2,30}?)["”]? ?\)/giu;
