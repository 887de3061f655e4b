import type { Desk } from './desk.js';

interface Frame {
  /** From the left margin, and how wide; twentieths of a point. */
  readonly at: number;
  readonly width: number;
  readonly lines: number;
}

/** English metric units in a twentieth of a point, and in a line. */
const [EMU, LINE] = [635, 190_000];
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/** A run with a frame beside the text, written twice as Word does: as DrawingML, and as VML for what does not know it. */
export function textBox(content: string, { at, width, lines }: Frame, { nextId }: Desk): string {
  const size = `cx="${width * EMU}" cy="${lines * LINE}"`;
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>`;
  const anchor = `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${nextId()}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:posOffset>${at * EMU}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent ${size}/><wp:wrapNone/><wp:docPr id="${nextId()}" name="Text Box"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="${SHAPE}">${shape}</a:graphicData></a:graphic></wp:anchor>`;
  const fallback = `<w:pict><v:shape style="position:absolute;margin-left:${at / 20}pt;width:${width / 20}pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${anchor}</w:drawing></mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
}
