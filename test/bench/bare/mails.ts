import nodemailer from "nodemailer";

/** Sends so many mails over the pool that the desk uses, from nowhere and without writing anything down; prints the milliseconds. */
const [, , port, count] = process.argv;
const mailer = nodemailer.createTransport({
  pool: true,
  host: "127.0.0.1",
  port: Number(port),
  ignoreTLS: true,
  maxConnections: 5,
});
const startedAt = performance.now();
await Promise.all(
  Array.from({ length: Number(count) }, (_, index) =>
    mailer.sendMail({
      from: "desk@example.ch",
      to: `guest-${index}@example.ch`,
      subject: "Our offer",
      text: "Hello,\n\n**Total: CHF 750.00**",
      html: "<p>Hello,</p><p><strong>Total: CHF 750.00</strong></p>",
    }),
  ),
);
process.stdout.write(String(performance.now() - startedAt));
process.exit(0);
