import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import devCerts from 'office-addin-dev-certs';

/** What an https server needs, and the file that a browser must be told to trust, if any. */
export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
  readonly untrusted: string | null;
}

/** A certificate for localhost made by openssl, kept in `folder` until a day before it ends. */
function selfSigned(folder: string): Certificate {
  mkdirSync(folder, { recursive: true });
  const certFile = join(folder, 'localhost.crt');
  const keyFile = join(folder, 'localhost.key');
  const isGood = (): boolean => {
    try {
      execFileSync('openssl', ['x509', '-checkend', '86400', '-noout', '-in', certFile], { stdio: 'ignore' });
      return existsSync(keyFile);
    } catch {
      return false;
    }
  };
  if (!isGood()) {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '365', '-subj', '/CN=localhost',
      '-addext', 'subjectAltName=DNS:localhost', '-keyout', keyFile, '-out', certFile], { stdio: 'ignore' });
  }
  return { key: readFileSync(keyFile), cert: readFileSync(certFile), untrusted: certFile };
}

/**
 * The certificate of office-addin-dev-certs, which Windows and macOS are asked to trust. On Linux that package needs
 * sudo and asks for it in the middle of a start, so there its certificate is used only where it is already installed.
 */
export async function localCertificate(project: string): Promise<Certificate> {
  try {
    if (process.platform !== 'linux' || devCerts.verifyCertificates()) {
      const { key, cert } = await devCerts.getHttpsServerOptions();
      return { key, cert, untrusted: null };
    }
  } catch (error) {
    console.log(`office-addin-dev-certs: ${error instanceof Error ? error.message : String(error)}`);
  }
  return selfSigned(join(project, 'node_modules/.cache/bounce-doctor'));
}
