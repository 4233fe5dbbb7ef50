ALTER TABLE "files" ADD COLUMN "offer_id" uuid;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_offer_fk" FOREIGN KEY ("team_id","offer_id") REFERENCES "public"."offers"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "files_offer_idx" ON "files" USING btree ("team_id","offer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "files_one_of_offer" ON "files" USING btree ("team_id","offer_id") WHERE "files"."state" <> 'pending';