/** A PNG of 20 × 10 points of ink. */
export const PICTURE_BYTES: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABQAAAAKCAAAAACRPiE6AAAAL0lEQVR42mNg+P8fiEAAicUA56Gw/mOIY1OFXTcDFt1giCHOgM1uBiy6Ic5F9wAA3SSPcQHyWYkAAAAASUVORK5CYII=',
  'base64',
);

const [WIDTH, HEIGHT] = [900_000, 450_000];

/** A run that shows it, as wide as a signature. */
export const PICTURE = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${WIDTH}" cy="${HEIGHT}"/><wp:docPr id="9000" name="Picture 1"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="9000" name="picture.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${WIDTH}" cy="${HEIGHT}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
