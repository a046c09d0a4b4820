// A real SMTP server in a process of its own that takes every mail and counts it.
import { SMTPServer } from 'smtp-server';

let taken = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onData(stream, _session, done) {
    stream.on('end', () => {
      taken++;
      done();
    });
    stream.resume();
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.server.address());
  process.send({ url: `smtp://127.0.0.1:${port}` });
});
process.on('message', () => process.send({ taken }));
process.on('disconnect', () => process.exit(0));
