import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { checkTsr } from "./check-tsr.ts";

const HAS_OPENSSL = spawnSync("openssl", ["version"]).status === 0;

const FILES: Readonly<Record<string, string>> = {
  "ca.ext": "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n",
  "ts.ext":
    "basicConstraints=critical,CA:FALSE\nextendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n",
  "ts.cnf": `[tsa]
default_tsa = t
[t]
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
signer_key = tsa.key
certs = chain.pem
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
signer_digest = sha256
accuracy = secs:1
tsa_name = yes
ess_cert_id_chain = yes
ess_cert_id_alg = sha256
`,
  serial: "01\n",
  "a.txt": "Nine fled.\n",
};

/** A time stamp of `a.txt` by an office that an office in the middle and a root, all invented, stand behind. */
function stamped(algorithm: string, option: string, digest: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-tsa-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const openssl = (...args: readonly string[]): void => {
    execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  };
  const certify = (name: string, subject: string, by: string | null, extension: string): void => {
    openssl("genpkey", "-algorithm", algorithm, "-pkeyopt", option, "-out", `${name}.key`);
    openssl("req", "-new", "-key", `${name}.key`, "-subj", subject, "-out", `${name}.csr`);
    const signer =
      by === null
        ? ["-signkey", `${name}.key`]
        : ["-CA", `${by}.pem`, "-CAkey", `${by}.key`, "-CAcreateserial"];
    const days = ["-days", "2000", "-extfile", extension];
    openssl("x509", "-req", "-in", `${name}.csr`, ...signer, ...days, "-out", `${name}.pem`);
  };
  certify("root", "/CN=Invented Root", null, "ca.ext");
  certify("mid", "/O=Invented Trust/CN=Invented Middle", "root", "ca.ext");
  certify("tsa", "/O=Invented Trust/CN=Invented Time Office", "mid", "ts.ext");
  const chain = ["mid.pem", "root.pem"].map((name) => readFileSync(join(folder, name), "utf8"));
  writeFileSync(join(folder, "chain.pem"), chain.join(""));
  openssl("ts", "-query", "-data", "a.txt", `-${digest}`, "-cert", "-out", "a.tsq");
  openssl("ts", "-reply", "-config", "ts.cnf", "-queryfile", "a.tsq", "-out", "a.tsr");
  return readFileSync(join(folder, "a.tsr"));
}

beforeEach(({ skip }) => {
  skip(!HAS_OPENSSL, "no program openssl here: apt-get install openssl");
});

test.each([
  ["RSA", "rsa_keygen_bits:2048", "sha256"],
  ["EC", "ec_paramgen_curve:P-384", "sha512"],
])("a stamp that OpenSSL makes with a chain of %s keys is checked", (algorithm, option, digest) => {
  const stamp = stamped(algorithm, option, digest);
  const file = Buffer.from(FILES["a.txt"] ?? "");
  const check = checkTsr(stamp, file);
  expect(check).toMatchObject({ state: "holds", facts: { by: "Invented Time Office" } });
  expect(checkTsr(stamp, Buffer.from("Ten fled.\n"))).toMatchObject({ cause: "other-bytes" });
  // The last bytes are the signature.
  const forged = Uint8Array.from(stamp);
  forged[forged.length - 3] = (forged.at(-3) ?? 0) ^ 1;
  expect(checkTsr(forged, file)).toMatchObject({ state: "fails", cause: "bad-signature" });
});
