// Loaded into a run of the command before anything else (`--import`): whoever opens a socket or looks up
// a name is stopped, and the attempt is counted on standard error.
import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";

function refuse(what: string): () => never {
  return () => {
    process.stderr.write(`NETWORK: ${what}\n`);
    throw new Error(`network: ${what}`);
  };
}

net.Socket.prototype.connect = refuse("net.Socket.connect");
net.connect = refuse("net.connect");
net.createConnection = refuse("net.createConnection");
net.createServer = refuse("net.createServer");
tls.connect = refuse("tls.connect");
dgram.createSocket = refuse("dgram.createSocket");
http.request = refuse("http.request");
http.get = refuse("http.get");
https.request = refuse("https.request");
https.get = refuse("https.get");
http2.connect = refuse("http2.connect");
Object.assign(dns, { lookup: refuse("dns.lookup"), resolve: refuse("dns.resolve") });
Object.assign(dns.promises, { lookup: refuse("dns.lookup"), resolve: refuse("dns.resolve") });
// Another program could do it instead.
Object.assign(childProcess, { spawn: refuse("spawn"), exec: refuse("exec"), fork: refuse("fork") });
globalThis.fetch = refuse("fetch");
syncBuiltinESMExports();
process.on("exit", () => process.stderr.write("the network was watched\n"));
