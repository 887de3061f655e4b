import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Language } from '../messages/language.js';
import { answerFormats, writeAnswer, type Answer, type AnswerFormat } from '../wording/answers/answer.js';
import { fileOf } from './answers/other-answers.js';
import { attachment } from './attachment.js';
import { requestLanguage } from './request-language.js';

/** Of an address that gives as a file what the one without ".csv", ".xlsx", ".json" answers. */
export const answerFileParams = z.object({ format: z.enum(answerFormats) });
export const answerFileConfig = { needs: 'viewer', deed: 'export' } as const;

export const tableTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
} as const;

export const answerFile = {
  200: fileOf(
    'To be saved',
    answerFormats.map((format) => tableTypes[format]),
  ),
};

interface FileRequest extends Pick<FastifyRequest, 'headers'> {
  params: { format: AnswerFormat };
}

/** The answer in the reader's language, written as it is fetched. */
export function sendAnswerFile(
  request: FileRequest,
  reply: FastifyReply,
  name: string,
  answerIn: (language: Language) => Answer,
): FastifyReply {
  const { format } = request.params;
  const chunks = writeAnswer(answerIn(requestLanguage(request)), format);
  return attachment(reply, `${name}.${format}`, tableTypes[format]).send(Readable.from(chunks));
}
