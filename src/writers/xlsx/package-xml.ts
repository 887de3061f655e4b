import { xmlText } from '../xml-text.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The name of a sheet's file in the package; sheets count from 1. */
export function sheetPath(sheet: number): string {
  return `xl/worksheets/sheet${sheet}.xml`;
}

/** What holds the sheets together (ECMA-376), each file by its name. */
export function packageFiles(names: readonly string[]): [path: string, xml: string][] {
  return [
    ['xl/workbook.xml', workbook(names)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(names.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['[Content_Types].xml', contentTypes(names.length)],
  ];
}

function workbook(names: readonly string[]): string {
  const sheets = names.map((name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function workbookRelations(count: number): string {
  const sheets = Array.from({ length: count }, (_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  return relations([...sheets, ['styles', 'styles.xml']]);
}

function relations(targets: readonly [type: string, target: string][]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(count: number): string {
  const sheets = Array.from({ length: count }, (_, index) => override(sheetPath(index + 1), `${CONTENT}.worksheet+xml`));
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${CONTENT}.sheet.main+xml`),
    override('xl/styles.xml', `${CONTENT}.styles+xml`),
    ...sheets,
    '</Types>',
  ].join('');
}

function override(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="${type}"/>`;
}
