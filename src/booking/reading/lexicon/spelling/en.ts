import type { Spelling } from "./spelling.ts";

/** Long English words of the desk's work, and real words that are one slip away from one: folded, in order. */
export const en: Spelling = {
  words: `
abbreviations absences absents absolutely acceptable acceptance accepted accepting accessibility accessible
accommodate accommodates accompaniment accords acoustic acoustics actually adaptation adapter additional
additionally address addressed adjustment administration advance advertise afternoon afternoons afterwards against
agreeable agreement airport alcohol allergen allergenic allergens allergic allergies allergist allergists allergy
allowed already alright alternative alternatives altogether ambiance amenities animation animations annexes
anniversaries anniversary another anybody anymore anything aperitif aperitifs application applies approval approve
approved approximately arrange arrival arriving articles artifice artists assembly assents association associations
assuming atelier ateliers attached attended attendees attention audience audiovisual auditorium auxiliaries
availability available awesome background balloons ballpark ballparks ballroom banners banquet barbecue barrier
because beforehand beginning believe between beverage beverages biggest billing birthday birthdays blockade blockage
blocked blocking boardroom booking bookings bottles bouncer breakfast breakfasts brighter brilliant bringing
broadcast broadcasted broadcasting brother brought budgets buffets building buildings business cabaret calendar
calling canapes cancelation canceled canceling cancellation cancellations cancelled cancelling candles capacities
capacity catered caterer caterers catering caterings caterwaul caterwauls caution cautions celebrate celebrated
celebration celebrations ceremony certain certainly chaises champagne changed changes changing charged charger
chargers charges charging chariot charity cheaper children chocolate clarify classic classroom climate closest
closing coaches cocktail cocktails colleague colleagues commander comment commercial company compare compared
compares competitor complete completes comprise comprises concerning concert concerti concerto concerts condition
conditioned conditioner conditioning conditions conference conferences conferencing confetti confirm confirmation
confirmed confront confronted confronts congress connect connection connections connexion consider considering
consumption contact continue contract contretemps contributors control convenient conversation cooling correct
correction counter counteroffer couples courses covered curious dancers daylight deadline december decided decides
decision decline declined declining decorate decoration decorations definite definitely delegate delegates delighted
deposit deposits describe description dessert desserts details dieseled diesels dietary difference differences
different difficult diffuse diffusion dinners directions directly director disabled discount discounts discuss
dismantle dismantled dismantles dismantling dispenser dispensers display displays disposition diverse drinking
dropping earlier eighteen eighteenth electric elevate elevator elevators eleventh eliminate elsewhere emplacement
employees employes enclosed engagement enquire enquiries enquiry ensemble entertainment envisage equipment equipped
ersatzes escalate escalated escalating essential estimate estimation evening evenings everybody everyone everything
exactly exceeds excellent execute executed expecting expensive expired expires exposes external facilities facility
faithfully fantastic favorable favorite favourite feasible feature features february feedback fifteen fifteenth
fillers finally finishing fireworks flowers followed following follows followup forenoon formally formation
formations formidable forward fourteen fourteenth fridays friendly friends function furniture further gathering
general gentile getting gratefully greetings grosser growing guitarist halfway handicap handicapped happening
happens happily headcount headset hearing heaters heating helpers herewith holding holiday holidays horseshoe
hostess hosting however hundred hybrids hypothetical hypothetically ideally impeccable important impossible inclined
include included includes including inclusions inclusive indirect indispensable information informing initiated
inquire inquiry inspect installation instant instead intention interest interested interne internet interpretation
interrogatives intolerance intolerant invites inviting invoice invoices islands january joining jubilee kickoff
kindest lactose language largest layouts leaders leaning lecture lectures letters liberate lighting limited loading
located location locations looking loudspeaker loudspeakers luncheon lunches machine magician manager mandarin
mandarins manifestation marches materiel matinee matinees maximal maximum meeting meetings members mesdames message
messages messieurs methods microphone microphones midnight mineral minimal minimum minutes mistake mobility
moderator moderators modification modifications modified modifier mondays monitor monitors monsieur montage morning
mornings musicale musician musicians natural nearest necessary needing negations neighbor neighbour neither network
networking nineteen nineteenth nonprofit nothing november numbers obliged obliges occasion october offered opening
operating optional optionally optioned optioning options ordinals organisation organise organiser organising
organization organize organizing ourselves outside overnight overview package packages pairing parents parfait
parfaits parking participant participants particular parties partner password passwords payment payments penciled
penciling pencilled pencilling pencillings pencils pendant percent perfect perfectly perhaps persona personal
personnel persons photographer photography pianist piccolo pictures planning players pleased pointer policies
popping possible possibles possibly posters postpone postponed postponing potable preciser preferable preferably
preference preferred premier premiere premises premium prepare prepayment prepayments presentation presentations
presenter previous previously pricing principle private probably proceed proceeding procure procurer product
production programme projection projector projectors prolong proposal propose proposed proposer proposition
propositions provide provided provider provisional provisionally pushing quarter question questions quotation
railway railways reached reasons receipt receive reception receptionist receptions recharge recherche recipient
recital recommend recorded recording recordings rectification rectifier reduced reduction reductions reflection
refundable refunded refunds regarding regards regimes rehearsal rehearse rejected rejecting relation release remains
remitted repetition reporter representative request requests require required requirement requirements reschedule
rescheduled rescheduling reservation reservations reserve reserved reserves reserving respond responsible restaurant
restriction restrictions retreat reunion reunions revenue revised revision roughly salutations satisfied saturday
saturdays schedule screens seances searching seasons seating security seminar seminars september service services
session sessions setting settled seventeen seventeenth seventh seventy shifted shifting shorten shuttle signals
sincere sincerely singers situated situation sixteen sixteenth smaller smallest soirees solution somebody someone
something sometime somewhere spacious sparkling speaker speakers special specifications spotlights squeeze standing
starting station stations stopping strategy streamed streamer streaming streams student students subject subjects
subways suggest suitable sundays supervisor supplement supplements support swinging switched switching symposium
systems tableau tableaux teacher teachers technical technique techniques technology telephone temporary tempted
tending tentative tentatively termini terrace terrible theater theatre therefore thinking thirteen thirteenth
thirtieth thought thoughts through throughout thursday thursdays together tonight totalling totally touring towards
trainer trainers training transfer transferred translation transport transportation transports tuesday tuesdays
turning turnover twelfth twentieth unchanged undecided understand unfortunately unloading upcoming updating upfront
upgrade usually vacancies vacancy vacation validly variable various vegetarian vegetarianism vegetarians vehicle
vehicles viewing viewings visited visiting visitor visitors volunteer volunteers waiting warmest watched weather
webcast webcasting wedding weddings wednesday wednesdays weekday weekdays weekend weekends welches welcome
wheelchair wheelchairs whether windows wireless withdraw without wonderful wondering workshop workshops yesterday`,
  lookalikes: `
abbreviation absence absent absented absentee absolute accede acceded accedes accented accenting accept acceptably
acceptances accepts access accessibly accommodated accompaniments accord adaptations adapted adapters adaptor
adaptors adapts addressee addresses adjuster adjustments administrations adulates adults advanced advances
advertised advertiser advertises affair affairs afterward afterwords agreeably agreements airing airports alcohols
alight alighting alloyed ambiances ambience andersen andres annexed annotate annular annuls anther anticipate
anythings aperture apostate apples applications applied apportions approvals approves arches aright arranged
arranger arranges arrivals arrive arrived arrives article artificer artifices artist artiste artistes ascents
assemble assembled assembler assemblers assembles assemblies assent assented asserts assets assists assizes assuring
attache attaches attacked attender attentions audiences auditoriums authorise awaiting backgrounds baiting ballard
balling balloon ballots ballrooms bankers banner banquets banters barbecued barbecues barbeque barents barking
barrie barriers batched battles beached beakers beaning bearers bearing beaters beating beavers bedding beginnings
belches believed believer believes belling bending bequest bequests berets bessemer betters betting bilking billings
binging biretta blacked blacken blacking blanche blighting blockaded blockades blockages blocks blowers boardrooms
bogies boobing boogies booing booming booting boozing bopping botches bother bottle bottled bought bounce bounced
bouncers bounces bouncier bounder braining breached bridging briefed briefer briefest briefs brighten brilliants
britten broadcaster broadcasts brooking brothel brothers budges budget buffers buffet bulling bunches burning
bushiness bushing busyness cabarets cabling caches caissons calculate calculi calendars calking callings calming
calving canape cancers candies candle candled cantered cantering capered capering caption captions carrier cartons
cation cations cautious celebrates ceremonies certainty cervices cession cessions chaise champagnes chanced chances
chancing change chanted chanter chanting charge charier charily chariots charles charmed charmer charmers charming
charred charring charted charter charters charting chases chasity cheapen cheater cheaters cheating chicken chinking
chocolates clanged clanging clarified clarifies clarity classics classrooms cleaning clematises client clients
climates clocked clocking cloning closes closet closets cloying coached coaling codification codifications codified
cohered coiling coining college colleges colloquia colloquy combine command commanded commandeer commanders commando
commandoes commandos commands commence commend commented comments commercials communique communiques compete
competes competitors completed completer completest complex complexes compress comprised computer conceit conceits
concept concepts concern concerns concerting concertos conches conclude conditioners confection confections
confirmations confirms conform conformation conformed connects connexions connive connives considers constraint
constraints consulted consummation contacted contacts content continent continua continued continues continuous
contracts contralto contrast contributor contributory controls convection convene convent conversations convert
converts cooing cooking cooping copping copter cordial cordiality cordials corning corrected correcter corrections
corrects corvette costar costars costing couches coulter counted countenance counteroffers counters coupes couple
coupled couplet couplets course coursed courser coverts coveted cowards cowered cowling cratered cratering cravat
cravats credit creditor credits cringing critter cropping crosser crowing cuisine cuisines culling curios curiosity
curses curtain dancer dances dandles dangers daylights deadlines dealer dearest decades deceive decembers deception
deceptions decide decisions declines decoded decoder decodes decorated decorates deduced deduction deductions
deeding defense definitive deflection dejected dejecting delegated demand demanded demands demises denier dependant
deplane depositor derails derided derides derision derriere described describes descriptions desert deserts deserve
deserved deserves deserving desirous desisted detail detains devised diesel difficulty diffused diffuses diners
dinner directer direction directors directory disability disable disables discus discuses diskette dismal dismount
dismounts dispense dispensed dispenses displace dispose disposed disposes dispositions dispute dissent diverge
divers dominica dormice douches drainer drainers draining dresser drifter drinkings dripping drooping droppings
drought durant eaters eating eighteens eighteenths either ejected ejecting elation elevated elevates elevenths
eliminated eliminates eloquent embers emitted empires emplacements employe employed employee employer employers
employs enclose encloses ending engagements enquired enquires ensembles enterprise entertainments entire environs
envisaged envisages ermine escalates especial esquire essentials estimated estimates estimations estrada eternal
exceed executes expansive expire expose exposed extensive externals factually falling fallowed fallowing fallows
farther fathering favorably favorites favourable favourites fearing feasibly feather featured feeding fellows
fending fermat fester fetters fiends fifteens fifteenths fighting filler fillets filling filters fingers firework
flocked flocking florae floral flower flowery folding follow follower followings followups fooling forenoons forfeit
forfeits formidably forwards fosters fourteens fourteenths fracture franked frankel franker friday friend fringing
fritter functions furious furthers galling gallons gardens gatherings gearing genera generals generate generates
gentiles gentle ghosting gleaning glowers glowing goading golding gracefully grading greeting groping grossed
grosses growling guitarists gushing gutting habitue hallowed hallway handicapper handicaps handles hanged hanger
hanging happen happenings haring harking hasting hatched haters hating headers heading headline headsets healers
healing heaping hearers hearings heater heather heaving hebrides heeding hefting helper hermit herring hoisting
holdings holing hollowed hollowing hollows homebody hooding hooking hooting hopping hording horseshoed horseshoes
hosing hostels hostesses hovered hunches hundreds hushing hybrid impeccably impediment impedimenta impediments
implement import importance imports impossibles impossibly incites inciting incline inclines inclose inclosed
incloses inclusion indicative indispensables indispensably infants inferno initialed initiate initiates inquired
inquirer inquires inquiries insect inspects installations installed instants intentions interests intern interned
internee internes internets interns interpretations interrogative intestate invention invite invited invoiced island
javier jetting jewels jointing journey jubilees junction juster kickoffs killers killing kinder kosher laboratory
lading lancers languages larches larges largess larking lasagna lasagne latched lathering launches layers layout
leached leader leading leafing leaking leanings leaping learning leased leasing leather leaving lectern lectured
lecturer lecturers legations lenders lending lestrade letter lettered letting leverage leverages libeler libelled
libeller liberace liberated liberates lightning lingers listen listing literate litters loaders loafing loaning
locate locates locked locking locution locutions looming looping loosing looting lopping lording losing lowers
lumbers lunched luncheons lurches lynches machined machines magicians manage managed managers manages mandate manger
manifest manifestations manifesto manifests manners marched marcher marchers marking markings marriage marriages
marshes martina martini massage massages matched matches material materials matrimony mattie matting maxima maximums
meaning melting member memento menage mending method meting millers milling minerals minima minimums minuets minuses
minute minuted minuter minutest miscount miscounts misplay misplays mistaken mistakes moaning mobilise mobilize
modifiers modifies molding moment moments monday monitored montages montague montana mooning mopping motility
mottles mourning munches mushing musical musicales musicals muskier nanette narking naturals nearing neatest
needling negation neighbors neighbours nether netters netting nettled networks neuter niccolo nineteens nineteenths
nobility nonprofits normally noshing notable notching nothings noting notwork novembers number oblige occasions
occupies octane octobers offsite offsites onsite openings opining option orator oratorio orators oratory orchestra
ordinal ordinary organisations organised organisers organises organism organist organizations organized organizer
organizes outsider outsides outsize overnights oversight overture overviews packaged packing paining painter palling
panderer panning panoramic panties parches pardons parent paring parings parlors parlour parlours parquet parries
parring parsing parsons participates particles particulars partied parting partings partners passage passed passions
passport passports pasties patched patents patrons patties pavement pavements payers pearlier pedant pencil pendants
pendent pending pennant pennons pensions pepping percents perfects perking person personable personae personage
personals pertain pesters petting photograph photographed photographers photographs pianists piccolos picture
pictured pilling pinter pipping placate placers planing planking plannings planting platen player pleaded pleaders
please pleases pleated plighting plopping poaches pointed pointers pointier poisson polices polities pondering
pooling pooping poppins portable portage porters posers possibilities possibility postage postal poster posting
postpones potables potions potters pouches pouring prayers preached precede precious preciously precise precised
precises prefect prefer preferences preferential prefers premiered premieres premiers premise premised premiss
premisses premiums prepared prepares preposition prepositions presence present presented presenters presents
preservation preserve preserved preserver preserves preserving preventive pricking priding primate priming
principled principles printer prising privater privates prizing probable procedure proceedings proceeds procured
procurers procures produce productions products programmed programmer programmes projections prolog prolonged
prolongs promises propane proposals proposes propping protection protector protectors provably providers provides
public punches pupping quarantine quarters quartet quelled quells quipped quotations raiment raining rangers ranges
rapacity reaches reacted readers reamers rearing reason reassemble receipts received receiver receives receptionists
recess recharged recharges recipients recitals recline reclined recliner reclining recommends recorder rectal
rectifications rectified rectifiers rectifies redding reduce reduces reelection reference referred refitted
reflections refund refuse refused refuses regains regard regarded regime regimen regimens registrar registrars
rehearsals rehearsed rehearses relations released releases relegate relegates relieve remain remiss rending renounce
repartee repayment repayments repeater repetitions replace replacement report reported reporters reports repose
representatives requires requite requited reschedules resemble resent residential resister responds response
responsibly restart restate restaurants restore retails retains retarding retards retched retinue retire retired
retiree retires retread retreats revenge revenues reviews reviled revise revises revisions revived rewarding rewards
reworded rewording ricing ricotta righter righting ringers ringing roached roaches rooking rosters rowing rozelle
rushing salutation sanding sanger sating satisfies scalier scheduled scheduler schedules scherzi scherzo schick
schooner schuss schuyler scones screamed screaming screams screen scuttle sealing seaming seance searing season
second seconded seconds sedating seduced seduction seductions seeding selectric seminal seminaries seminary sending
septembers serious sermons serviced servile setters settings settle settler settles settling seventeens seventeenths
sevenths sexting shafted shafting shearing shirted shirting shitting shopping shorted shortens shorter shuttled
shuttles sifted sifting sighting signal signers signets sincerer sincerest singer singes singing sinkers sinners
sitting situate situates situations sixteens sixteenths skating slating slayers slighting slinging slopping smarting
smuggest sneaker sneakers snitched snitching snuggest sociable social socials societal society soiree solutions
someones somethings sometimes sontag sopping souring spaces spacial sparking specials specification specious spieled
splendid spotlight squeezed squeezer squeezes stances standings standout starching staring starling starring
startling starving stating stationer steamed steamer steaming steams stepping sterna sterno stingers stinging
stitched stitching stomping stooping strainer strainers straining stranding strategic streaked streaking streaks
stream streamers stropping subway successive sufficient suggests suitably sundaes sundas sunday supers supervisors
supervisory supplementary supports suppose supposed supposes sweating swigging swingers switcher switches swopping
symposiums system tableaus tanager tanners tariff tariffs tarrier teaches tearing technician telephoned telephones
telephony temped tempter tensing tenting terming termite terraced terraces terrance terribly thanking theaters
theatres theories theorise theorize therewith thinning thirteens thirteenths thirtieths thorough though throughput
tillers tilling tireless tooling topping totaling touches toughly touting toward trailer trailers trailing trailways
trained trainee trainees transfers translations trending trinket tromped tromps tropes trough trouper troupes
trouser tuning turfing turing turnovers twelfths twentieths twinging twitched twitching ulterior unction undecideds
understands unseen upgraded upgrades uploading utilise utilised utilises vacations valances valdez validate valises
variables variably vegans vender venders vending venting verified verifies vesicle vesicles vetting viscount
viscounts visits vocation vocations vouches wadding wafting wailing waiving walling wallowed wanderer wandering
wanting wariest wasting watcher watches watered watering weaning wearing weathers webcasts wedging weeding welched
welcomed welcomes welding welshes wenches wending western wetting wherefore whither whiting widows willing window
wingers winging winners winnows witched witching withdrawn withdraws withdrew wringing writing written wrought
yesterdays yourselves zingers`,
};
