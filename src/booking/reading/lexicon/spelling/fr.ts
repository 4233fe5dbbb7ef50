import type { Spelling } from "./spelling.ts";

/** Long French words of the desk's work, and real words that are one slip away from one: folded, in order. */
export const fr: Spelling = {
  words: `
abandonner abandonnons absences absente absents absolument acceder acceptable accepte acceptee acceptees acceptes
acceptez acceptons accessibilite accessible accessibles accommodates accords accrocher accueil accueillir acompte
acomptes acoustique adaptation adaptee adaptees adapter adaptes adaptez adaptons administration adresse adressee
adresser adultes aeroport affaire affaires affiche affiches aggiornamento agreable ailleurs aimerais aimerait
aimerions ajouter ajoutez ajoutons ajustement ajuster ajustez ajustons alcoolisees alcools alentours alimentaire
alimentaires allergene allergie allergies allergique allumer alternative alternatives amabilite ambiance amenage
amenagee amenager amicalement amicales animateurs animation animations animatrices annexes anniversaire
anniversaires annulation annulations annulee annulees annuler annules annulez annulions annulons anticipe aperitif
aperitifs appeler appelez appelle application apporte apportent apporter apportons approuve approuvee approuvees
approuves arrange arreter arretons arrivent arriver articles artifice ascenseur ascenseurs assemblee assemblees
assises association associations atelier ateliers attendons attendre attente attention audience auditorium autobus
automne autorise autrefois autrement avancer avancez avancons baisser ballons banderole banderoles banquet barbecue
barriere beaucoup benevoles bientot bienvenu bienvenus bloquee bloquees bloquent bloquer bloquera bloquerai
bloqueras bloquerez bloques bloquez boisson boissons bonjour bonsoir bouches bouchon bougies bouteille bouteilles
breakfast briefes budgets buffets building buildings business cabaret canapes candidature capacite capacites
captation caution cautions celebration celebrations celebre centaine cependant ceremonie certain certainement
chaises champagne changee changement changements changeons changer changerait changeriez changes chargea chargeai
chargee charger charges chargez chariot chauffage chauffages chauffe chauffee cherche chercher chercherais
chercherions cherchons chevalet chevalets chiffre chocolat chocolate choisir choisirions choisis choisissons choisit
cinquantaine cinquante cinquieme clarifier classique cliente climatisa climatisai climatisas climatisat climatise
climatisee climatiser climatises climatisez climatisme coaches cocktail cocktails coeliaque collaborateur
collaborateurs collaboratrice collaboratrices collegue collegues colloque combien commande commander commandons
comment commente commercial communiquer compara comparai comparas comparat compare comparee compares comparu complet
complete completes complets comprend comprennent compris comprise comprises compter comptez comptoir concernant
concert concerto concerts conclue condition conditions conference conferences conferencier conferenciere
conferencieres conferenciers confetti confettis confirmation confirme confirmee confirmer confirmez confirmons
confronta confrontai confrontas confrontat confronte congres connaissez connaitre connections connexion conseil
conseilla conseillai conseillais conseillas conseillat conseille conseillee conseiller conseilles conseillez
consommation consulter contact contacter contenance contenir contient continue continuer continuez continuons
contraint contrainte contraints contrat contreproposition contretemps convenu conversation conviendrait conviennent
convient convive convives coordonnees cordiale cordialement cordiales correct correcte correction corrigeons
corriger corrigez couples courant courriel courriels courses coutent couterait couteux couverts cravate cravates
creneau creneaux cuisiner cuisinier curiosite decalage decalee decaler decalez decalons decembre dechargement
decharger decider decides decidons decision decline declinent decliner declinons decoration decorations decorer
decouvrir decrire decrivez definitivement dejeuner dejeuners demande demander demandons demontage depasse depense
deplace deplacee deplacement deplacer deplacez deplacons dernier derniere description desirerais desirerions
desirons desistement desister desolee desolees desoles desormais dessert desserts details deuxieme devrais devrions
diesees diesels diesent diesera dieserai dieseras dieserez difference differences different difficile diffuse
diffusee diffuser diffusion dimanche dimanches dinatoire directement directeur directions directrice discount
discute discuter discuterons discutons dispenser disponibilite disponibilites disponible disponibles disposeriez
disposez disposition distinguees diverse divertissement divertissements dixieme dizaine dommage donnerai donnerons
donnons douceurs douzaine echanger eclairage effectif effectivement effectue effectuee effectuer egalement
electrique electriques empechement emplacement employees employes enceintes endroit enfants engagement enlever
enlevez enlevons enregistrement enregistrements enregistrer ensemble ensuite entendu entiere entierement entreprise
entretien environ envisage envisageons envoyee envoyer equipee equipement equipements escalier escaliers espaces
especes esperons essentiel estimation estrade etablie etablir etablissement etudiantes etudiants evenement
evenements eventuellement exactement excellent execute expiree expirees expirent expirer expirera expirerai
expireras expires expirez exposes exterieur externe externes facturation facture facturer faisable faisons fauteuil
fauteuils favorable favorables favorite fenetre fenetres fermees fermeture fevrier finalement florale fonctionne
fontaine forfait forfaits formation formations formidable fournir franchi fromages gardons gateaux general generale
generales gentillesse grillades guitariste guitaristes habitude handicap handicape handicapee handicapees handicapes
happening hesitons holding honneur horaire horaires hotesse hotesses huitante huitieme hybrida hybridai hybridas
hybridat hybride hybrider hybrides hypothetiquement idealement impeccable important importante impossible imprevu
inchange inchangee inchanges incluant incluent incluez inclure incluse incluses inclusions inclusive indecis
indicatif indiquer indirect indispensable infiniment information informations installation installer instant
intention interesse interessee interessees interesses interne interpretation interrogatives intervenantes
intervenants intervertir intolerance intolerant intolerante intolerantes intolerants inutile invitees invites
invitons itineraire janvier joindre journalier journee jubilee juillet lactose laisser laissez laissons lancement
laquelle leaders lecture lectures lettres libellee liberer liberez livraison livraisons location locations longtemps
lorsque lumiere lunches machine magicien magicienne magiciennes magiciens magnetique maintenant malheureusement
manager mandarin mandarine mandarins manifestation marches mariage mariages materiel matinee matinees maximal
maximale maximales maximum meeting meetings meilleur meilleure meilleures membres mercredi mercredis mesdames
message messages messieurs meubles microphone microphones mineral minerale minerales minimal minimale minimum
minutes mobilier mobilite modalite modalites modification modifications modifie modifier modifiez modifions moniteur
moniteurs monitor monitors monsieur montage montant montrer mousseux musicale musicien musiciennes musiciens musique
naturelle navette necessaire negations neuvieme nombreux nonante nourriture nouveau nouvelles novembre obliges
obtenir occasion occupee occupees octante octobre offerte officiellement optionnel options orateurs oratrices
orchestre organisation organise organiser organisons oubliez oublions ouverte ouvertes ouverts ouverture paiement
paiements paierons parents parfait parfaite parfaitement parfaits parking parkings parlerons parleur parleurs
parlons parquer partenaire participant participantes participants parties partner partons parvenir passons pendant
pensais pensons percent personale personne personnel personnes petillant peuvent photographe photographes pianiste
pianistes piccolo plaisir planifie planifions planning plusieurs pointer pointeur possibilite possibilites possible
possibles postale posters potable pourquoi pourrais pourrait pourriez pourrions pourrons poursuivez pouvons preciser
preferable preferablement prefere preference preferentiel preferentiels prefererais prefererions preferons premier
premiere prendrais prendrait prendre prendrions prendrons prenons prepare preparer preparons presentation
presentations presente presenter presque prestataire prestation prestations prestidigitateur prevoir prevoyez
prevoyons principe printemps probablement proceda procede proceder procedez procedons prochain prochaine prochaines
procure procurer production produit programma programme projecteur projecteurs projection prolonger propose proposer
proposez proposition propositions propres proprietaire proprio provisoire provisoirement publics puisque pupitre
quarantaine quarante quarter quatorze quatrieme quelles quelque quelques question questions quinzaine rabatte
raccourcir rajouter rajoutez rajoutons rangees rappeler rappelez rappelle reception receptions recevoir recharge
recharger recherche recipient recital recommanda recommandai recommandais recommandas recommandat recommande
recommandee recommander recommandes recommandez rectification rectifier rectifiez rectifions reduction reductions
reduite reduits referat reflechir reflechirons reflexion refuser refusons regarde regarder regardez regards regimes
reglable reglement relation remboursa remboursai remboursais remboursas remboursat rembourse remboursee rembourser
rembourses remboursez remercie remercions remises rencontre renonce renoncer renoncerons renoncons renseignement
renseignements renseigner rentrent reparlerons reparlons reperage repeter repetition repondre reponse reporte
reportee reporter reportez reportons repousse repoussee repousser repoussez repoussons representative requete
reserva reservai reservas reservat reservation reservations reserve reservee reservees reservent reserver reservera
reserves reservez reservons residentiel resiliation responsable ressemble restaurant restauration restent restons
restriction restrictions retenir retenons retenue retirer retirez retirons retraite retransmettre retransmission
retroprojecteur retroprojecteurs reunion reunions revenons revenue reviendrai reviendrons reviens revision ristourne
ristournes roulant roulants salutations samedis seances seconda seconde securite semaine semaines seminaire
seminaires septante septembre septieme seraient serions service services session sessions seulement signees
simplement simultanee sincere sincerement sinceres situation sixieme sociale societe soirees soixantaine soixante
solution sonorisation souhaitait souhaite souhaiterais souhaiterions souhaitons soumettre soupers soutien speaker
speakers special speciale speciaux specifications standing station stationnement stationner stations strategique
suffirait suffisant suffisante suivant suivante supplement supplementaire supplementaires supplements support
supposer supprimer supprimez supprimons surlendemain symposium systeme tableau tableaux tamiser technicien
technicienne technique techniques telecommande telephone telephoner telephonez televiseur televiseurs tentative
tentees termine terrasse terrible theatre theorie tiendrai tiendrons tiennent toujours toutefois traduction trainer
training trainings traiteur transfere transferee translation transmettre transport transportation transports
trentaine troisieme trompee trompes trouver trouvez uniquement utiliser vacances vacation validai validas validat
validee validees valider valides validez variable variateur vegetalisa vegetalisai vegetalisas vegetalisat
vegetalise vegetalisee vegetaliser vegetalises vegetalisez vegetarien vegetariens vegetarisme vendredi vendredis
verifier verifierons vernissage versement versements verserons vestiaire veuillez videoconference videoprojecteur
viennent vingtaine virement virements visiter visites voisine voiture voitures voiturier volonte volontiers voudrais
voudrions voulais voulions vouloir voulons vraiment`,
  lookalikes: `
abaisser abandonne abandonnee abandonnera abandonnes abandonnez abandonnions abatte abceder abimerais abimerait
abimerions abloquee abloquees abloquent abloquer abloquera abloquerai abloqueras abloquerez abloques abloquez
abouches abouter aboutez aboutons abreviations abrivent absenta absentas absenter absentes absentez absolu absolue
absolus absout accedee accedera accedez accepta acceptables acceptante acceptas accepter acceptiez acceptions
accessibilites accommodames accommodante accommodantes accommodat accoras accorda accordas accorde accordes accores
accourcir accroche accrochee accrochera accroches accrocheur accrochez accueilli accueillie accueillis accueillit
accueils acoustiques adaptas adapte adaptera adaptiez adaptions adeptes adonnerai adonnerons adonnons adoptee
adoptees adopter adoptes adoptez adoptons adressa adressees adressera adresses adressez adulees adules adulte
aeraient aerions aeroporte aeroports affaira affairas affairee affairees affairer affairez affectif afficha affichas
affichee affichees afficher affichez affriche affriches affrite agreables agreerent agrement agresse agressee
agresser agreste aiderais aiderait aiderions aimerai aimeras aimerons ainesse airerais airerait airerions ajourer
ajourez ajournee ajourons ajoute ajoutee ajoutera ajoutes ajoutiez ajoutions ajuste ajustee ajustements ajustera
ajusterent ajustes ajusteur ajustiez ajustions alcool alcoole alcoolisee alcoolises alentour allegie allegies
allergiques alliee allons allume allumee allumera allumes allumeur allumez amabilites ambianca ambiancee ambiancer
ambiancez ambiante amenagea amenagees amenagera amenages amenageur amenagez amenites amicale ancrage anesse angelot
angelots animateur animatrice animerais animerait animerions annales annees annelee annelees anneler anneles annelez
annelions annelons annexas annexee annexees annexer annexez annuels annulas annule annulera annuliez anspect
anticipa anticipat anticipee anticiper anticipes anticipez aoutent aouter aouterait aoutez aoutien aoutons apicales
appele appelee appeles appeliez appelles appendre apponte appontent apponter appontons apport apporta apportant
apportee apportera apportes apporteur apportez apports approuva approuvas approuver approuvez appuies armerais
armerait armerions arquer arrangea arrangee arrangez arrenter arrentons arrete arretee arretera arretes arretez
arretions arriere arriment arrimer arrisent arriser arriva arrivage arrivai arrivant arrivas arrivat arrivee
arrivera arrivez articules asociale assembla assemblera assemblez assenai assenas assene assenee assenes assette
assimes assise assisse assisses assistes assites attachee attacher attachez atteindre atteinte attende attendes
attendez attendions attendra attendrez attendri attendrie attendrons attendue attendues attenta attentee attentees
attenter attentes attentez attentons attenue attenuees attenuons audiovisuel automnes autorisa autorisee autoriser
autorises autorisez autorite auxiliaires avance avancee avancera avances avanciez avancions avenement avoisine
baclons baierons bailleurs baillons baisons baissee baissera baisses baissez baissons balcons baleare ballions
ballonne ballote bambin bambins banche bannees bannera banneras bannes banquat banque banquee banquent banquer
banques banqueta banquete banquez baquet bardons barrer barrieres barries barriez barrir bassons bateaux batelier
bateliers bavette beames becasse beliere benevole bequete bercent besogna bestiaire betails bienvenue bienvenues
bifferent billons biloquee biloquees biloquent biloquer biloquera biloquerai biloqueras biloquerez biloques biloquez
bisser bissons bistourne bistournes blocage bloquant bloquas bloque bloquerais bloquerait bloqueriez bloquiez
boisions boisons bossoir bossons bottees botteles bottes bouchas bouche bouchee bouchees boucher bouchers bouchez
bouchons bouchot bougees bouges bougie bougiez bougres boulais boulant boulions bouloir boulons bourrais bourrait
bourriez bourrions bourrons bourses bouteiller bouteillers boutent bouterait braiment bravates breches brechet
briefas briefee briefees briefez brifees brifes briffes brocher brosser budgeta budgetas budgete budgetes buisson
buissons bullons cableau cableaux caftions caltions cambiale campagne canames canates candidatures cannele canules
capitation captations cardiale cardiales cardons carriere cartions cassons causions cavates celebra celebrat
celebree celebrer celebres celebret celebrez celebrite centaines centrat centrent ceremoniel cerneau cerneaux
certaine certains chaines chaires changea changeai changeait changeas changees changera changerai changerais
changerent changerez changerons changeur changez changions chantee chanterait chanteriez chantes chargeais chargeait
chargeas chargeat chargees chargement chargements chargent chargeons chargera chargerai chargerait chargeras
chargeriez chargeur chargeurs chargiez chariota chariote charite charmee charmez charree chartes chasses chauffa
chauffames chauffates chauffees chauffer chauffes chauffez cheche cheneau cheneaux chercha cherchee cherchera
chercherai chercherait chercheras chercherons cherches chercheur cherchez cherchions chevalat chevale chevalee
chevalees chevalent chevaler chevales chevalez chiffe chiffra chiffree chiffrer chiffres chiffrez chocolatee
chocolats choisi choisie choisies choisira choisirons choisissions chourant chutent chuterait chutions cinquiemes
cintrat clarifie clarifiee clarifiera clarifiez classiques clastique clavates clientes climat climatisais
climatisait climatisant climatisees climatisera climatiseur climatisiez climats clinquante cloquee cloquees cloquent
cloquer cloquera cloquerai cloqueras cloquerez cloques cloquez closent cloutent clouterait coachas coache coachee
coachees coacher coachez coaptation coches cocolat codifie codifier codifiez codifions coedition coeditions coitent
coiterait collera colleta colloqua colloquee colloquer colloques colloquez colverts commanda commandee commandera
commandes commandeur commandez commandions commende commenta commentee commenter commentes commentez commerciale
commet commette commuent communiquee communiquera communiquez comparais comparait comparant comparees comparer
comparez comparse comparses comparue comparues comparus comparut compati compere comperes competer completa
completas completee completees completez complexe complot complote complotes complots complut complutes compoter
compotez comprendre comprends comprenne compressa compresse comprime comprimes comprisse comprisses comprit
comprites compte comptee comptera comptes compteur comptiez comptoirs computez concernait concernat concernent
concerta concertai concertant concertas concerte concertes concetti conclu conclues concluez conclure conclus
conclut concordat concordats concret concrets concue conditionner confera conferai confient confira confire confirez
confiriez confirions confirma confirmees confirmera confirmes confirmiez confirmions confirons confiront conflue
conforma conforme conformee conformer conformez conformons confrontais confrontait confrontant confrontee confronter
confrontes confrontez congenere congeres conges congre congrea congreas congree congrees congrues congrus coniront
connaisse connaisses connaissiez connaitra connaitrez connecta connecte connectons conseillait conseillant
conseillees conseillera conseillere conseillers conseilleur conseilliez conseils consens consentit considera
considere consigna consigne consommations consomption consulte consultee consultera consultes consultez contacta
contacte contactee contactera contactes contacteur contactez contage contaient contait contant contat contenances
contenu contenue conter conterait contiendrait contienne contiennent contiens contigue contint continu continuat
continuates continuee continuel continuera continuiez continuions continuite continuo continus contracta contracte
contracter contrai contraient contrains contraintes contrait contrant contras contrats contrent contrer contres
contrit controla controle convenaient convenance convenir convenue convenus converti conviant convie conviee
conviees conviendrai conviendrais convienne conviens convies convint convoient coopter cooptez coordonnee coordonnes
copules cordialite cordonnees cornette correctes correcti corrige corrigea corrigee corrigera corrigerons corriges
corrigiez corrigions corses costale costard cotable cotent coterait coudant coudent couderait coudrais coudrions
coulais coulant coulants coulent coulerait coules coulions couloir coulons coupant coupees coupent couperait couplas
couplee couplees coupler couplez coupoles courait courante courants courbant courbes courent coures courette courges
courrais courrait courrier courriers courriez courrions courrons coursant coursas coursee coursees coursez courtes
courues cousant cousent couses coutant couteaux couter couterai couterais coutions couturait couvant couvent
couvents couverait couveras couvert couverte couvertes couverture couvons couvrant craches cramates cranates cravata
cravatas cravatee cravatees cravater cravatez credita credite cremier cremiere crenons crevates croulant croulants
croutent crouterait cuisinee cuisinera cuisinez cuisiniere cuisiniers cuisiniez curant curions curiosites dallons
dardons debande debander debandons decalages decale decalees decalera decales decaliez decalions decapage decapee
decaper decapez decapons decause decavee decaver decavez decavons deceder decedes decedons decelee deceler decelez
decelons decevoir decharge dechargea dechargee dechargements dechargera dechargerent decharges dechargez decharner
dechire decidas decidee decidees decidera deciderez decideur decidez decidions decilage decimer decimes decimons
declin declina declinant declinee declinera declinez declinions declins declive decodons decommanda decommandai
decommandais decommandas decommandat decommande decommandee decommander decommandes decommandez decorat decorder
decore decoree decorera decores decorez decorner decouvrira decouvris decouvrit decrie decriee decrier decriez
decriiez decrions decrira decrirez decrite decrive decrives decriviez dedirons dedorer deduite deduits defasse
deferat definie definitif deflechir deflechirons deformais deglace deglacee deglacement deglacer deglacez deglacons
dehalee dehaler dehalez dehalons deicides dejeune dejeunee dejeunees dejeunera dejeuneras dejeunes dejeunez delace
delacee delacer delacez delacons delasse delation deleguates delirerais delirerions delirons demanche demanches
demanda demandee demandera demandes demandeur demandez demandions demange demanger demembre demontages denonce
denoncer denoncerons denoncons dentees deparlerons deparlons depassa depassee depasser depasses depassez depayse
depende depens depensa depensee depenser depenses depensez depister deplaca deplacees deplacements deplacera
deplacerent deplaces deplaciez deplacions depolit deporte deportee deporter deportez deportons deposait deposat
deraient derider deridons derivez dernieres derniers desarmais desirerai desirerait desireras desirerons desirions
desiste desistee desistements desistera desisterent desistes desistez desolas desole desoler desolez desorbais
dessers desserte dessertes desserti dessertis dessolee dessolees dessoles detalee detaler detalez detalons detenir
detenons detenue detirer detirerais detirerions detirez detirons deuxiemes devais devalee devaler devalez devalons
devenons devenue deverse deviais devider devides devidons deviendrai deviendrons deviens deviions devions devirais
devirerais devirerions devirions devirons devorais devorer devorions devrai devrait devras devrons dicline diesant
diesee dieserais dieserait dieseriez differant differencie differencies differend differente differentes differents
difficiles difficulte diffusa diffusees diffusera diffuseur diffusez diffusions dilatoire directeurs directrices
discounte discountes discourt discuta discutee discutera discuterez discuterions discuteront discutes discuteur
discutez discutions disent disette dispensee dispensees dispensera dispenseras dispensez disposee disposer
disposerez disposiez disputer disputerons disputons distinguee distingues dixiemes dizain dizaines dommages dompter
domptez donjons donnera donnerais donnerait donneras donnerions donneront donneur donnions dopasse dormie dormir
dormira dormirez doubliez doublions douceur douleurs doutent douterait douteux douzain douzaines dressee drosser
dupasse ecalee ecaler ecalez ecalons echange echangea echangee echangeons echangera echangerait echangeriez echanges
echangeur echangez echauffe echauffee eclairages ecorer ecoutent ecouterait ecrire ecrivez effecteur effectifs
effectua effectuees effectuera effectues effectuez effrite egaiement egalerent egards egarement egayement elancement
eleate electrice elevage elevai elevait elevat elevent elever elevez elevons eliminat emises empechements
empecherent empiree empirees empirent empirer empirera empirerai empireras empirez emploies employas employez
emportant encagement enceinte enceints enclosez encontre endever endevez endevons endroits enduire enduite enfant
enfanta enfantas enfante enfantes engagerent enleve enlevee enlevera enleves enleviez enlevions ennoyer enonce
enoncer enoncerons enoncons enquiere enquise enregistre enregistree enregistrera enregistrerent enregistres
enregistreur enregistrez enseignement enseignements enseigner ensuit ensuive entees entend entende entends entendue
entendus entier entieres entiers entrave entrent entrepris entreprises entreprisse entretiens entretient envisagea
envisagee envisager envisagerons envisagez envisagions envolee envoler envoye envoyees envoyes envoyeur envoyez
eperons eployees eployes epointer eprendrais eprendrait eprendre eprendrions eprendrons eprenons equipees equipent
equiper equiperent equipes equipez eraient errasse escalade espacas espace espacee espacees espacer espacez espalier
espaliers espece esperes esperions essentiels estimat estivation estrades etable etablee etabler etabli etablies
etabliez etablira etablis etablit etalement etendu etirer etirez etirons etudiant etudiante etudiates eventuel
eventuels excedes excellant excellente excellents executa executee executer executez expiee expiees expient expier
expiera expierai expieras expierent expierez expies expiez expiiez expirant expiras expirerais expirerait expiriez
exploses exposas exposer exposez expres exterieure extrade facilita facilite facilitees facilites facilitiez factura
facturations facturee facturera factures facturez facturier faisables faisans faisions fardons fartons fautions
favorise feconda feconde fendant fenestre fenestres fenetra fenetras fenetree fenetrees fenetrer fenetrez feraient
feriees ferions ferlees fermage fermante fermates fermee fermes fermete fermetures ferrasse ferrate ferrees fessions
festons feuillez feulement fevier fevriers fiertes filles filmage flanche flashe floquer florales foirees fonction
fonctionna fonctionnee fonctionnel fonctionner fonctionnes fonctionnez fontaines forait forcait forfais forfaite
forfaites forfit formages formait formata formatons formees formidables foulais foulant foulions fouloir foulons
fourbir fournee fourni fournie fournier fournil fournira fournis fournit fourniture fourrais fourrait fourriez
fourrions fourrons foutent fracturation fracturer fraichi fraisons franche franchie franchir franchis franchit
frangees freinage fremies fresque frettage friands frisons frittes fromage fromager fromagers gaiement garcons
gardions gardon garions garons gateau gateux gelant generai generames generas generat gentil gentille gentillesses
gentils geraient gercent gerions germees gommage gomment gosser gourant goutent gouterait gouteux gradin gradins
grainer gravates greciser greement grenons grillade grillages grillames grillates grosseur grossie grossier
grossieres grossies grossir grossites habitudes habituee haissez haissons handicapa handicapas handicaper handicapez
happees happent happes happons hardons herche hercher hercherais hercherions herchons heritons hermine herserons
hersons hesitions hochates hongres honneurs huitiemes hybridais hybridait hybridant hybridee hybridees hybrident
hybridera hybridez ignees impassible impeccables importa importait importantes importants importat importent
imprevue imprevus inchangees incitees incitons inclinee incliner inclinez incluait inclue inclues incluiez incluions
inclumes inclura inclurent inclurez inclurions inclus inclusif inclusives inclusse inclusses inclussions inclutes
incuse indecise indicatifs indique indiquee indiquera indiques indiquez indirecte indirects induire infirmation
infirmations influant influent influez informatisons iniquement inserer inseres inspecta inspecte installe installee
installera installes installez instante instillation instiller interessa interessai interessait interessas
interessat interessates interesser interessez interet interets internent internez intervenant intervenante
interverti intervertie intervertira intervertis intervertit intestat intolerances inutiles invita invitai invitait
invitas invitat invitates invitee inviter invitez invitions ioulais ioulant ioulions ioulons itineraires jarreter
jarretons jassons jettera jeunions joindra joindrez jointer journaliere journaliers journaliser journees joutent
jouter jouterait joutez joutons jubile jubiler jubiles jubilez justement kascher kifferent lacement lactase lactone
laierons laisse laissee laissera laisses laissiez laissions laiusser laiussez laiussons lancements lancerent langage
langees lardons larget lascar lasser lassez lassons lattera lavage lavette legalement lepture lestent lestera
lestons lettes lettra lettras lettre lettree lettrees lettrer lettrera lettrez levrier libellees libelles libellez
liberat libere liberee liberera liberes liberiez liberte lierez lignees limerais limerait limerez limerions limite
limitee limiter limites limitez liserer liserez lisser lissez lissons literez loberez loquee loquees loquent loquer
loquera loquerai loqueras loquerez loques loquez lorsqu louches louchon lourant louvons lumieres lunchas lunche
lunchee lunchees luncher lunchez lunchs luttera maches machin machina machinee machiner machinez machins magnetiques
maintenait maisons managea managee managera managez mandala mandale mandarines mandore mandorle mandrin mandrins
mangees manifesta manifestai marchas marche marchee marchees marchez mariable mariale mariales mariames mariates
marinage marinages marinee marinees marnage marnages marquer massons materiels materiez maternel matina matine
matiner matines matinez megarde megimes meilleurs membre membree membrees membrues menagee menager mentant merdames
messager messagers messiers methodes mettre meublas meuble meublee meublees meubler meublez meugles meules meuvent
mimerais mimerait mimerions minates minera minerai mineras minerval minium minutas minutee minutees minutent minutez
minuties mobiliere mobiliers mobilisat mobiliser moderato modifia modifiee modifiera modifiiez modifiions moindre
moirees moisson moissons moitant moiteur moiteurs momification momifications momifie momifier momifiez momifions
mondais mondant mondas monitoire montagne montais montait montante montants montas montat montent monter montrant
montrat montre montree montrera montres montreur montrez monture moralite moralites motilite mottant mouches
moudrais moudrions moulais moulant moulants moulions moulons mourant mourrais mourrait mourriez mourrions mourrons
mouvons musicienne musiqua musiquee musiquer musiques musiquez musque mutinee mutinees mutique naissez naissons
naturel naturelles navettes neuviemes nomment nourritures nouveaux nouvelle novant novembres obligea obligeas
obligee obligees obliger obligez obvenir occupai occupait occupante occupat occupates occupe occuper occupes occupez
octant octobres offert offertes offerts offrir offrira offrirai offrirez offrit offrites oindre ombreux optionnels
optons orangees orateur oratrice orchestree orchestrer orchestres orchestrez ordinaire ordinale ordinales organisa
organisee organisera organisez organisions organisme organiste organite oseraient oserions otions oublie oubliee
oublier oublies oubliiez oubliions ourliez ourlions ourses ouvert ouvertures ovulais ovulions ovulons pacage pacages
pacquer pagerons paierions paieront pairement paissez paissons paitrons paleur paleurs palment pament pamerons
panerons panifie panifions pansais pansons parafait parait parement parements parente parentes parerons pareur
parfaire parfais parfaites parferons parfit pariage pariages pariait parierons paries parieur parieurs parions
parites parlait parler parlerions parleront parlers parlions parons parque parquee parquera parques parqueur parquez
parsies partait partenaires partes participait participante participat participent partiel partiels partiez partimes
partions partir partira partirez partis partit partites passade passat passent passible passibles paterons paties
patinee patinees patons patries pattons paument pausons paverons payement payements payent payerons pendais pendait
pendante pendons pendrais pendrait pendre pendrions pendrons penetre penetres pensai pensait pensant pensas percant
percept perchent percons perdant perdent perdons perdre perdure perlent perlerons perlons permette permises perone
perrons persane persans personnels pesais pesons pestent pestons petillait petillante petillants petillat petillent
phonographe phonographes photographies picola picolo pifferent pilleurs pinsons pissons plaisirs planifia planifiee
planifier planifies planifiez planifiions pleuvent pliement pliements plierons ploquee ploquees ploquent ploquer
ploquera ploquerai ploqueras ploquerez ploques ploquez poindre pointee pointera pointes pointeurs pointez poissons
policees policier policiers policiez pomment ponctionne pondant pontage pontant ponter porrection portante portat
portates portons postales postees postera posteras postes postiers postpose postule poudrais poudrait poudriez
poudrions poudrons poumons poupons pourprais pourprait pourpriez pourprions pourprons pourrai pourras pourrez
pourrie pourriel pourries pourrirez pourrirons pourris pourrit pourriture pourront poursuive poursuives poursuiviez
poursuivrez pouvions preceda preceder precedez precedons precisee precisera precisez predises prefera preferables
preferat preferee preferer prefererai prefererait prefereras prefererons preferes preferez preferions prefete
premices premisse prendra prendrai prendras prendrez prendront prenions prenoms prepaie prepara preparee preparera
preparez preparions prepaye prepayent prepayer prepayons prepose preposer preposez presenta presentee presentera
presentes presentez preserva preservai preservas preservat preservations preservee preservees preservent preservera
preservez preservons presidentiel pressente prestataires prestidigitateurs preterons pretons prevenons prevenue
previendrai previendrons previens prevision prevoie prevoira prevois prevoit prevoyiez prevoyions prierons
principale principes privaute procedai procedas procedat procedee procedera procederez procedes procediez procedions
prochains procura procuree procurera procureur procurez produis produite produits profere profererais profererions
proferons programmai programmas programmat programmee programmez progres projeteur prolonge prolongea prolongee
prolongera prolonges prolongez pronent pronons propene propos proposa proposai proposas proposat proposee proposera
proposiez propre propret proprietaires prosecteur protecteur protecteurs protide prouver prouvez prouvons
provisoires publias publies publiez publions puisqu pupitres quarantaines quarrer quartee quartera quartes quartez
quater quatriemes quelqu quetions queutions quilles quintaine quinzaines rabante rabattez rabattre rabattu rabattue
rabouter raboutez raboutons raccommodates raccords raccourci raccourcie raccourcira raccourcis raccourcit raccrocher
ragees ragions ragouter ragoutez ragoutons raierons railleurs raisons rajoute rajoutee rajoutera rajoutes rajoutiez
rajoutions rajustement rajuster rajustez rajustons rallons rallumer rangeas rangee ranimation ranimations rapacite
rappelee rappeles rappeliez rappelles rapportent rapporter rapportons rasons rassemble rassemblee rassemblees
rassises rateaux ratelier rateliers ratelle ratinee ratinees reagimes rebatte recalee recaler recalez recalons
recarde recarder recardez recasons recause recepions receprions rechange rechanger rechargea rechargee rechargement
rechargera rechargez rechercha recherchee rechercher recherches recherchez recifal recita recitai recitas recitat
reclinent reclinons recoive recommandait recommandant recommandees recommandera recommandiez recopient recorde
recordee recordes recordez recouvrir recreat recrire recrive recrivez rectifie rectifiee rectifiera rectifieur
rectifiiez rectifiions recuire recuite recuits recuser recusons redaction redactions redevoir redimes redirez
redirons redises redite redits reduire reduis reduise reduit reduites refection refends refera referai referait
referant referas refere referentiel referentiels refererais refererions refermat referons refimes reflechi reflechie
reflechira reflechirions reflechiront reflechis reflechit reflexions refondre refonds refusee refusera refusez
refusions refuter refutons refuyons regalement regarda regardas regardee regardera regardes regardiez regations
regies regimbes regirez regirons regites reglables reglementa reglerent regnions regreat reitere reiterer reiteres
rejeter relirez relirons relises reluire rembourra rembourrai rembourrais rembourras rembourrat rembourre rembourree
rembourrer rembourres rembourrez remboursait remboursant remboursees remboursera remboursiez remercia remerciee
remercier remercies remerciez remerciions remiges remimes remisas remise remisee remisees remiser remisez remisse
remisses remites remontage remplacement remployees remployes remporte remportee remporter remportez remportons
renarde renarder renardez renards rencontra rencontree rencontrer rencontres rencontrez rendant rendrais rendrait
rendre rendrions rendrons renfonce renfoncer renfoncerons renfoncons rengagement renions renonca renoncee renoncera
renoncerions renonceront renonces renoncez renoncions renseigne renseignee renseignera renseignerent renseignes
renseignez rentees rentent renterent rentons rentraite rentrant renvoyee renvoyer repandre repare reparer reparerons
reparions reparlerions reparleront reparlions reparons reparte repartez repartons repasse rependant rependre repense
reperages reperat repercions reperer repete repetee repetera repetes repetez replacee replacer replacez replacons
repond reponde repondra repondrez repondue repons reponses reporta reportees reportera reporteur reportiez
reportions repoussa repoussees repoussera repousses repousseur repoussiez repoussions repusse reputer requeter
requetes requiere requise rescription reservais reservait reservant reserverai reserveras reserviez reservions
residentiels resiliations responsables ressembla ressemblee ressembler ressembles ressemblez ressemele ressent
ressert resserve resservent resserves resservez resservons restant restaurait restaurat restaurations restaure
restaurent restions retablie retablir retablissement retarde retarder retardez retende retendons retendue retenions
retente retentir retentons retenu retenues retenus retercions retiendrai retiendrons retiens retirera retiriez
retirions retondre retracte retraie retraire retrait retraita retraitee retraiter retraites retraitez retraits
retransmette retransmettra retransmettrez retransmissions reunirons revecue revelons revende revendons revendrai
revendrons revendue revenions revenir revente revenu revenus reverat reverons revetons revetue reviendra reviendrais
reviendrait reviendras reviendrions reviendront revient revients revimes revins revions revirer revirez revirons
revisee reviser revisez revoir revoyez revoyons rigotte rimerais rimerait rimerions riposta risotto ristourna
ristournas ristournee ristournees ristourner ristournez romains romande rompes rongees rotirez rotirons rotonde
rouant rouelle rougies roulais roulait roulante roulantes roulat roulent roulions rouloir roulons routant routent
routerait rouverte rouvertes rouverts ruelles rugimes saignees samedi sassions sassons satinee satinees sautions
schlass schlitte seantes sechates secondai secondas secondat secondee seconder secondes secondez secundo securise
securites seduite seduits semaient seminale semions sentie sentier sentine sentir sentira sentirez sentit septiemes
septimo serances seriaient serient seriions serinons serins serons serraient serrasse serrions serrons servaient
servie servies servimes servions servir servira servirez servites servons sevices sevraient sevrais sevrions
seyaient sieraient siestes signais signala signalas signas signee signes simultanees singeas singees singera
singeras situat sixiemes smiller sociales societes soignees somment sonnerai sonnerons sonneur sonnons sonorisations
souches soudent souhait souhaita souhaitai souhaitais souhaitant souhaitat souhaitee souhaiter souhaiterai
souhaiterait souhaiteras souhaiterons souhaites souhaitez souhaitions souhaits soulais soulant soulants soulions
soulons soumette soumettra soumettrez soupees souper soupera souperas soupes soupirs souples soutiens soutient
soutier speciales specieux spirees splendide stationne stationnee stationnel stationnements stationnera
stationnerent stationnes stationnez statuions statuons steraient sterions strategiques strions sueraient suerions
suffirai suffirais suffisait suffisance suffisants suffisent suffixait suffixant suifant suivait suivantes suivants
suivent superviser suppleent supplementa supplementai supplementas supplemente supplementes supporta supporte
supposee supposera supposez suppot supprime supprimee supprimera supprimes supprimiez supprimions surlendemains
survire sussions systemes tacher tachine tailleurs taisons tallons tamier tamise tamisee tamisera tamises tamiseur
tamisez tamisier taniser tardons tarifa tarifee tarifent tarifer tarifez tarifia tarifie tarties tassons tations
techniciennes techniciens techniser teilleur teindrai teindrons teintees telecommanda telecommandee telecommander
telecommandes telecommandez telephona telephonee telephonera telephonie telephoniez televiser tendant tendrai
tendrons tentai tentait tentat tentatives tentee tentes terbine tercasse tercent termina terminai terminee terminent
terminer termines terminez terpine terrage terrassa terrassee terrasser terrasses terrassez terribles terrisse
tersasse terserons tersons testees testent testons tetees theorbe tiendra tiendrais tiendrait tiendras tiendrions
tiendront tilleurs tintees toiture toitures tonnerai tonnerons tonnons tracteur traditeur traductions traine
trainera traineras traines traineur traineurs trainez traite traiter traiteurs transfera transferees transferer
transferes transferez transfert transmette transmettra transmettrez transporta transportas transportations tremiere
trempee trempes trentain trentaines troisiemes trombes trompas trompe trompees tromper trompez trouer trouez trouiez
trouve trouvee trouvera trouvere trouves trouveur trouviez useraient userions utilisee utilisera utilisez vacance
vacancier vacanciers vacantes valida validais validait validant valident validera valideur validiez valiez valisai
valisas valisat valisee valisees valiser valisez vallons variantes variateurs varions vaudrais vaudrions vegetai
vegetal vegetale vegetalien vegetalienne vegetalisais vegetalisait vegetalisant vegetalisees vegetalisera
vegetalisiez vegetalisme vegetalismes vehicule vehicules veilleur veillez velches vendant vendre venerai venere
ventees ventila verdissage verifie verifiee verifiera verifierions verifieront verifieur verifiez vernier
vernissages versat verserent verserions verseront versifier versifierons versons vertement vertes vesserons vessions
vestiaires vestons vetillant vetillez vetirez vetirons veuille veuilles viendrai viendrons vierges vilement
vindicatif vingtaines virerent visates visitas visitat visitee visitees visitera visiteur visitez visitons vivement
vobulais vobulions vobulons voilais voilions voilons voilure voilures voisin voisina voisinee voisiner voisines
voisinez voisins voitura voituras voituree voiturees voiturer voiturez voituriers voituriez volais volante volions
volons volontes vouais voudrai voudrait voudras voudrons vouerais vouerions vouions voulait voulant vouloirs vouons
voutais voutent vouterait voutions voutons wallons yassons zestent zestons ziberez`,
};
