/** A working day in May of next year, so that a test is right in every year. */
export const YEAR = new Date().getFullYear() + 1;
export const DAY = `${YEAR}-05-20`;
export const WRITTEN = `20.05.${YEAR}`;
export const WISH = `Room B for 25 people on 20 May ${YEAR} from 14:00 to 18:00`;

export const ASK = {
  client_email: "ada@example.com",
  client_name: "Ada Brun",
  email_body: `Hello, please send us an offer for ${WISH}. Ada Brun`,
};
