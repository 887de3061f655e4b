import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3';
import type { Blobs } from './blobs.js';

type Sdk = typeof import('@aws-sdk/client-s3');

interface Bucket {
  sdk: Sdk;
  client: S3Client;
}

/**
 * Blobs as objects of "s3://bucket/prefix", in Amazon S3 or what speaks like
 * it. Region, credentials and endpoint are the vendor's own settings:
 * AWS_REGION, AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL_S3 ….
 */
export function s3Blobs(location: string): Blobs {
  const { bucket: Bucket, prefix } = readS3Url(location);
  const open = once(openBucket);
  const at = (name: string) => ({ Bucket, Key: `${prefix}${name}` });
  return {
    write: async (name, Body) => {
      const { sdk, client } = await open();
      await client.send(new sdk.PutObjectCommand({ ...at(name), Body }));
    },
    read: async (name) => {
      const { sdk, client } = await open();
      const found = await client.send(new sdk.GetObjectCommand(at(name))).catch(absent);
      const bytes = await found?.Body?.transformToByteArray();
      return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    },
    has: async (name) => {
      const { sdk, client } = await open();
      return (await client.send(new sdk.HeadObjectCommand(at(name))).catch(absent)) !== undefined;
    },
    remove: async (name) => {
      const { sdk, client } = await open();
      await client.send(new sdk.DeleteObjectCommand(at(name)));
    },
    names: (folder = '') => listNames(open, Bucket, prefix, folder),
  };
}

async function* listNames(open: () => Promise<Bucket>, name: string, prefix: string, folder: string): AsyncGenerator<string> {
  const { sdk, client } = await open();
  for await (const page of sdk.paginateListObjectsV2({ client }, { Bucket: name, Prefix: `${prefix}${folder}` })) {
    for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield Key.slice(prefix.length);
  }
}

/** "s3://plans/kho/1" is the bucket "plans" and names that begin with "kho/1/". */
function readS3Url(location: string): { bucket: string; prefix: string } {
  const { hostname, pathname } = new URL(location);
  const path = decodeURIComponent(pathname).replace(/^\/+|\/+$/gu, '');
  return { bucket: hostname, prefix: path && `${path}/` };
}

/** The client is 20 MB of modules: loaded by those who use it. */
async function openBucket(): Promise<Bucket> {
  const sdk = await import('@aws-sdk/client-s3');
  return { sdk, client: new sdk.S3Client(clientSettings(process.env)) };
}

/**
 * Other vendors' servers know the bucket as the first folder of the path, not
 * as a host name, take any region, and need not know the checksums that Amazon
 * added in 2024.
 */
function clientSettings(env: NodeJS.ProcessEnv): S3ClientConfig {
  if (!(env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL'])) return {};
  return {
    forcePathStyle: true,
    region: env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1',
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** S3 answers 404 for an object that is not there; a bucket that is not there is a fault of the settings. */
function absent(error: unknown): undefined {
  const { name } = error instanceof Error ? error : { name: '' };
  if (name !== 'NoSuchKey' && name !== 'NotFound') throw error;
}
