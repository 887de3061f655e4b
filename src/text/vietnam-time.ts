/** Vietnam has one time zone and no daylight saving time; documents mean it wherever they are read. */
export const VIETNAM = 'Asia/Ho_Chi_Minh';
