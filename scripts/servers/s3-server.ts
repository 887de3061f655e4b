import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

export interface S3Server {
  /** "s3://plans/kho thử". */
  location: string;
  close(): Promise<void>;
}

/** An object store of its own, and the vendor's settings that lead to it: in this process, and for those it starts. */
export async function startS3Server(address = '127.0.0.1'): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), 'kehoach-s3-'));
  const server = new S3rver({
    address,
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'plans', configs: [] }],
    allowMismatchedSignatures: true, // it signs "/plans/" where Amazon and its client sign "/plans"
  });
  const { port } = await server.run();
  const settings = { AWS_ENDPOINT_URL_S3: `http://${address}:${port}`, AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };
  Object.assign(process.env, settings);
  return {
    location: 's3://plans/kho thử',
    close: async () => {
      await server.close();
      for (const name of Object.keys(settings)) delete process.env[name];
      await rm(directory, { recursive: true });
    },
  };
}
