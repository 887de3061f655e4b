import { describe, expect, test } from '@jest/globals';
import { readBody } from '../support/read-body.js';

/** "1 Mở lớp: lead so-y-te", one line a row; the province left out of the ids. */
async function rows(...table: string[]): Promise<string[]> {
  const { tasks } = await readBody('II. NHIỆM VỤ', table.join('\n'));
  return tasks.map(({ label, description, assignments }) => {
    const units = assignments.map(({ role, agency }) => `${role} ${agency.value?.replace('@nam-dinh', '')}`).join(', ');
    return `${label} ${description.value}: ${units}`;
  });
}

const HEAD = 'TT\tNhiệm vụ\tĐơn vị phối hợp\tThời gian';

describe('group rows of a table without a column for who leads', () => {
  test('each that names units gives them the rows below', async () => {
    expect(await rows(HEAD, 'I\tSở Y tế\t\t', '1\tMở lớp\tSở Nội vụ\tQuý I', 'II\tSỞ TƯ PHÁP\t\t', '1\tSoạn tài liệu\t\tQuý II')).toEqual([
      '1 Mở lớp: lead so-y-te, partner so-noi-vu',
      '1 Soạn tài liệu: lead so-tu-phap',
    ]);
  });

  test('none does where one names a field of work', async () => {
    expect(
      await rows(HEAD, 'I\tThanh tra tỉnh\t\t', '1\tKiểm tra\tSở Y tế\tQuý I', 'II\tTRUYỀN THÔNG\t\t', '1\tPhát tờ rơi\tSở Y tế\tQuý II'),
    ).toEqual(['1 Kiểm tra: partner so-y-te', '1 Phát tờ rơi: partner so-y-te']);
  });

  test('a column says it before the groups do', async () => {
    expect(await rows('TT\tNhiệm vụ\tChủ trì\tThời gian', 'I\tSở Y tế\t\t', '1\tMở lớp\tSở Nội vụ\tQuý I')).toEqual([
      '1 Mở lớp: lead so-noi-vu',
    ]);
  });
});
