const SHORTENED = '(?:(?:sau|dưới) đây )?(?:được )?(?:viết|gọi) tắt(?: là)?';
const CALLED = '(?:sau|dưới) đây (?:được )?(?:viết|gọi) là';

/** Phòng Trẻ em (sau đây viết tắt là Phòng TE)  |  (gọi tắt: P.TE)  |  (dưới đây gọi là P.TE) */
export const DEFINITION = new RegExp(`\\((?:${SHORTENED}|${CALLED}) ?:? ?["“]?([^()"“”]{2,30}?)["”]? ?\\)`, 'giu');
