import type { Locale } from '../records/board.ts';

/**
 * Collaborations to start a board from, as of 2026-01-01. Members and themes from public pages of the collaborations, provinces, central government (Regio Deals) and regional press of 2018-2025; descriptions are this project's own wording; one task (Drechtsteden: work, income and support) is from general knowledge. Example data: task lists are a selection, not an official programme. Member codes: municipalities.nl.json.
 */
export interface ReferenceRegion {
  readonly id: string;
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  readonly about: Readonly<Record<Locale, string>>;
  /** CBS codes of the members. */
  readonly members: readonly string[];
  readonly tasks: readonly {
    readonly id: string;
    readonly name: Readonly<Record<Locale, string>>;
    readonly description: Readonly<Record<Locale, string>>;
  }[];
}

export const REGIONS: readonly ReferenceRegion[] = [
  {
    id: 'foodvalley',
    name: 'Regio Foodvalley',
    alsoKnownAs: ['Regio FoodValley'],
    about: {
      nl: 'Acht gemeenten in Gelderland en Utrecht die met ondernemers en kennisinstellingen werken aan voeding, landbouw en verantwoorde groei.',
      en: 'Eight municipalities in Gelderland and Utrecht that work with businesses and knowledge institutes on food, farming and responsible growth.',
    },
    members: ['GM0203', 'GM0228', 'GM0267', 'GM0339', 'GM0340', 'GM0279', 'GM0345', 'GM0289'],
    tasks: [
      {
        id: 'landbouw',
        name: {
          nl: 'Landbouwtransitie en vitaal platteland',
          en: 'Farming transition and a vital countryside',
        },
        description: {
          nl: 'Boeren helpen omschakelen naar minder uitstoot en een gezond landelijk gebied, met steun bij vrijkomende stallen.',
          en: 'Helping farmers move to lower emissions and a healthy countryside, including new uses for empty barns.',
        },
      },
      {
        id: 'voeding',
        name: {
          nl: 'Voeding voor een gezond leven',
          en: 'Food for a healthy life',
        },
        description: {
          nl: 'Zorgen dat gezond en duurzaam eten voor alle inwoners een gewone keuze wordt.',
          en: 'Making healthy and sustainable food an ordinary choice for every resident.',
        },
      },
      {
        id: 'energie',
        name: {
          nl: 'Energietransitie',
          en: 'Energy transition',
        },
        description: {
          nl: 'Samen ruimte vinden voor duurzame opwek en omgaan met het volle stroomnet, op weg naar een energieneutrale regio in 2050.',
          en: 'Finding room for renewable energy together and coping with the full power grid, towards an energy-neutral region in 2050.',
        },
      },
      {
        id: 'arbeidsmarkt',
        name: {
          nl: 'Arbeidsmarkt en talent',
          en: 'Labour market and talent',
        },
        description: {
          nl: 'Werk, scholing en mensen bij elkaar brengen, voor elke werkgever en in elke levensfase.',
          en: 'Bringing work, training and people together, for every employer and every stage of life.',
        },
      },
      {
        id: 'circulair',
        name: {
          nl: 'Innovatie en circulaire economie',
          en: 'Innovation and circular economy',
        },
        description: {
          nl: 'Bedrijven stimuleren om slimmer te produceren en grondstoffen opnieuw te gebruiken.',
          en: 'Encouraging businesses to produce smarter and to reuse raw materials.',
        },
      },
      {
        id: 'bereikbaarheid',
        name: {
          nl: 'Bereikbaarheid',
          en: 'Accessibility',
        },
        description: {
          nl: 'De regio per fiets, openbaar vervoer en auto bereikbaar houden nu het aantal inwoners snel stijgt.',
          en: 'Keeping the region easy to reach by bicycle, public transport and car while the population grows fast.',
        },
      },
      {
        id: 'wonen',
        name: {
          nl: 'Wonen en verantwoorde groei',
          en: 'Housing and responsible growth',
        },
        description: {
          nl: 'Genoeg passende woningen bouwen en tegelijk ruimte houden voor natuur, landbouw en recreatie.',
          en: 'Building enough suitable homes while keeping room for nature, farming and recreation.',
        },
      },
    ],
  },
  {
    id: 'drechtsteden',
    name: 'Drechtsteden',
    alsoKnownAs: ['Smart Delta Drechtsteden'],
    about: {
      nl: 'Zeven gemeenten rond de rivieren bij Dordrecht die samen werken aan wonen, werken, bereikbaarheid en energie.',
      en: 'Seven municipalities around the rivers near Dordrecht that work together on housing, jobs, accessibility and energy.',
    },
    members: ['GM0482', 'GM0505', 'GM0523', 'GM0531', 'GM0590', 'GM0610', 'GM0642'],
    tasks: [
      {
        id: 'wonen',
        name: {
          nl: 'Bouwen en wonen',
          en: 'Building and housing',
        },
        description: {
          nl: 'Samen afspreken waar de ongeveer 25.000 nieuwe woningen komen en voor wie ze zijn.',
          en: 'Agreeing together where some 25,000 new homes will go and whom they are for.',
        },
      },
      {
        id: 'economie',
        name: {
          nl: 'Maritieme economie en werk',
          en: 'Maritime economy and jobs',
        },
        description: {
          nl: 'De scheepsbouw en maakindustrie helpen vernieuwen, zodat er goede banen in de regio blijven.',
          en: 'Helping shipbuilding and manufacturing to renew, so that good jobs stay in the region.',
        },
      },
      {
        id: 'bereikbaarheid',
        name: {
          nl: 'Bereikbaarheid over weg, spoor en water',
          en: 'Access by road, rail and water',
        },
        description: {
          nl: 'Minder files op de A15, A16 en N3 en betere verbindingen met trein, fiets en waterbus.',
          en: 'Fewer traffic jams on the A15, A16 and N3 and better links by train, bicycle and water bus.',
        },
      },
      {
        id: 'energie',
        name: {
          nl: 'Energietransitie',
          en: 'Energy transition',
        },
        description: {
          nl: 'Samen toewerken naar een regio die in 2050 net zo veel duurzame energie opwekt als zij gebruikt.',
          en: 'Working together towards a region that by 2050 generates as much renewable energy as it uses.',
        },
      },
      {
        id: 'leefomgeving',
        name: {
          nl: 'Gezonde, groene en veilige leefomgeving',
          en: 'Healthy, green and safe surroundings',
        },
        description: {
          nl: 'Wijken en rivieroevers groener, gezonder en beter beschermd tegen water maken.',
          en: 'Making neighbourhoods and river banks greener, healthier and better protected against water.',
        },
      },
      {
        id: 'sociaal',
        name: {
          nl: 'Werk, inkomen en ondersteuning',
          en: 'Work, income and support',
        },
        description: {
          nl: 'Uitkeringen, schuldhulp en Wmo-hulp door één gezamenlijke sociale dienst laten uitvoeren.',
          en: 'Having one joint social service provide benefits, debt help and social support.',
        },
      },
      {
        id: 'regiodeal',
        name: {
          nl: 'Sociaaleconomische sprong (Regio Deal)',
          en: 'Social and economic leap (Regio Deal)',
        },
        description: {
          nl: 'Met het Rijk en buurgemeente Gorinchem investeren in vakmanschap, onderwijs en leefbare wijken.',
          en: 'Investing with central government and neighbouring Gorinchem in craftsmanship, education and liveable neighbourhoods.',
        },
      },
    ],
  },
  {
    id: 'achterhoek',
    name: 'Regio Achterhoek',
    alsoKnownAs: ['8RHK ambassadeurs'],
    about: {
      nl: 'Acht Gelderse gemeenten die met ondernemers en maatschappelijke organisaties aan zes thematafels samenwerken.',
      en: 'Eight municipalities in Gelderland that work with businesses and civil organisations at six theme tables.',
    },
    members: ['GM0197', 'GM1859', 'GM1876', 'GM0222', 'GM1955', 'GM1586', 'GM1509', 'GM0294'],
    tasks: [
      {
        id: 'innovatie',
        name: {
          nl: 'Smart werken en innovatie',
          en: 'Smart work and innovation',
        },
        description: {
          nl: 'De maakindustrie en het mkb helpen met nieuwe techniek en slimmer werken.',
          en: 'Helping manufacturers and small businesses with new technology and smarter ways of working.',
        },
      },
      {
        id: 'onderwijs',
        name: {
          nl: 'Onderwijs en arbeidsmarkt',
          en: 'Education and labour market',
        },
        description: {
          nl: 'Scholen en werkgevers laten samenwerken, zodat vakmensen in de regio leren en blijven.',
          en: 'Having schools and employers work together so that skilled people train and stay in the region.',
        },
      },
      {
        id: 'wonen',
        name: {
          nl: 'Wonen en vastgoed',
          en: 'Housing and real estate',
        },
        description: {
          nl: 'Passende woningen toevoegen en leegstaande gebouwen een nieuwe bestemming geven.',
          en: 'Adding suitable homes and giving empty buildings a new use.',
        },
      },
      {
        id: 'mobiliteit',
        name: {
          nl: 'Mobiliteit en bereikbaarheid',
          en: 'Mobility and accessibility',
        },
        description: {
          nl: 'Spoor, N18 en vervoer op maat verbeteren, zodat dorpen en steden bereikbaar blijven.',
          en: 'Improving rail, the N18 road and tailored transport so that villages and towns stay within reach.',
        },
      },
      {
        id: 'circulair',
        name: {
          nl: 'Circulaire economie en energietransitie',
          en: 'Circular economy and energy transition',
        },
        description: {
          nl: 'Zuiniger omgaan met grondstoffen en samen duurzame energie opwekken en besparen.',
          en: 'Using raw materials more sparingly and together generating and saving energy.',
        },
      },
      {
        id: 'gezondheid',
        name: {
          nl: 'De gezondste regio',
          en: 'The healthiest region',
        },
        description: {
          nl: 'Ziekte voorkomen en zorg dichtbij houden in een regio met steeds meer ouderen.',
          en: 'Preventing illness and keeping care close by in a region with ever more older people.',
        },
      },
    ],
  },
  {
    id: 'regio-zwolle',
    name: 'Regio Zwolle',
    alsoKnownAs: [],
    about: {
      nl: 'Een licht netwerk van 22 gemeenten in vier provincies, met provincies, ondernemers en onderwijs.',
      en: 'A light network of 22 municipalities in four provinces, with the provinces, businesses and education.',
    },
    members: [
      'GM0148',
      'GM1690',
      'GM0303',
      'GM0230',
      'GM0160',
      'GM0244',
      'GM0246',
      'GM0118',
      'GM0166',
      'GM0119',
      'GM0171',
      'GM0302',
      'GM0269',
      'GM1773',
      'GM0175',
      'GM0177',
      'GM0180',
      'GM1708',
      'GM0184',
      'GM1701',
      'GM1896',
      'GM0193',
    ],
    tasks: [
      {
        id: 'economie',
        name: {
          nl: 'Economie',
          en: 'Economy',
        },
        description: {
          nl: 'Het mkb helpen om duurzaam te groeien en nieuwe manieren van werken te proberen.',
          en: 'Helping small and medium businesses to grow sustainably and try new ways of working.',
        },
      },
      {
        id: 'human-capital',
        name: {
          nl: 'Human capital',
          en: 'Human capital',
        },
        description: {
          nl: 'Mensen een leven lang laten leren, zodat zij kunnen meebewegen met veranderend werk.',
          en: 'Letting people learn throughout life so that they can move along with changing work.',
        },
      },
      {
        id: 'bereikbaarheid',
        name: {
          nl: 'Bereikbaarheid',
          en: 'Accessibility',
        },
        description: {
          nl: 'Samen opkomen voor betere wegen, spoor en vaarwegen, zoals de A28 en de sluis bij Kornwerderzand.',
          en: 'Jointly pressing for better roads, rail and waterways, such as the A28 and the lock at Kornwerderzand.',
        },
      },
      {
        id: 'leefomgeving',
        name: {
          nl: 'Leefomgeving en klimaat',
          en: 'Living environment and climate',
        },
        description: {
          nl: 'De regio voorbereiden op hoog water, droogte en hitte en de natuur daarin ruimte geven.',
          en: 'Preparing the region for high water, drought and heat, with room for nature.',
        },
      },
      {
        id: 'energie',
        name: {
          nl: 'Energie',
          en: 'Energy',
        },
        description: {
          nl: 'Overstappen op duurzame energie en samen zoeken naar ruimte op het stroomnet.',
          en: 'Switching to renewable energy and together looking for capacity on the power grid.',
        },
      },
      {
        id: 'verstedelijking',
        name: {
          nl: 'Wonen en verstedelijking',
          en: 'Housing and urban growth',
        },
        description: {
          nl: 'Kiezen waar tienduizenden nieuwe woningen komen, in de stad en in de dorpen.',
          en: 'Choosing where tens of thousands of new homes go, in the city and in the villages.',
        },
      },
      {
        id: 'kernen',
        name: {
          nl: 'Vitale kernen en gezonde buurten',
          en: 'Lively villages and healthy neighbourhoods',
        },
        description: {
          nl: 'Voorzieningen en onderlinge hulp in dorpen en buurten versterken met geld uit de Regio Deal.',
          en: 'Strengthening amenities and mutual help in villages and neighbourhoods with Regio Deal money.',
        },
      },
    ],
  },
  {
    id: 'parkstad-limburg',
    name: 'Parkstad Limburg',
    alsoKnownAs: ['Stadsregio Parkstad Limburg'],
    about: {
      nl: 'Zeven gemeenten in de oude mijnstreek rond Heerlen die samen werken aan herstel en nieuwe kansen, ook over de grens.',
      en: 'Seven municipalities in the former mining area around Heerlen that work on recovery and new chances, also across the border.',
    },
    members: ['GM1954', 'GM0899', 'GM0917', 'GM0928', 'GM0882', 'GM0965', 'GM0986'],
    tasks: [
      {
        id: 'economie',
        name: {
          nl: 'Economie en toerisme',
          en: 'Economy and tourism',
        },
        description: {
          nl: 'Bedrijven en bezoekers aantrekken met het mijnverleden, de heuvels en de grote attracties.',
          en: 'Attracting businesses and visitors with the mining past, the hills and the large attractions.',
        },
      },
      {
        id: 'wonen',
        name: {
          nl: 'Wonen en herstructurering',
          en: 'Housing and renewal',
        },
        description: {
          nl: 'Slechte en overtollige woningen vervangen door minder, betere en duurzame huizen.',
          en: 'Replacing poor and surplus housing with fewer, better and more sustainable homes.',
        },
      },
      {
        id: 'ruimte',
        name: {
          nl: 'Ruimte en landschap',
          en: 'Space and landscape',
        },
        description: {
          nl: 'Stad en heuvelland als één geheel inrichten en leegstand een nieuwe functie geven.',
          en: 'Planning town and hill country as one and giving vacant places a new purpose.',
        },
      },
      {
        id: 'mobiliteit',
        name: {
          nl: 'Mobiliteit',
          en: 'Mobility',
        },
        description: {
          nl: 'Betere verbindingen per trein, bus en fiets, ook richting Aken.',
          en: 'Better links by train, bus and bicycle, also towards Aachen.',
        },
      },
      {
        id: 'kansen',
        name: {
          nl: 'Kansen voor de jeugd en gezondheid',
          en: 'Chances for young people and health',
        },
        description: {
          nl: 'Achterstanden in opgroeien, werk en gezondheid wijk voor wijk aanpakken met het Rijk (Regio Deal).',
          en: 'Tackling disadvantages in growing up, work and health area by area with central government (Regio Deal).',
        },
      },
      {
        id: 'energie',
        name: {
          nl: 'Energietransitie',
          en: 'Energy transition',
        },
        description: {
          nl: 'Huizen en bedrijven zuiniger maken en lokale warmte en zonne-energie benutten.',
          en: 'Making homes and businesses more efficient and using local heat and solar power.',
        },
      },
      {
        id: 'grens',
        name: {
          nl: 'Samenwerken over de grens',
          en: 'Working across the border',
        },
        description: {
          nl: 'Met de stad en regio Aken werk, onderwijs en vervoer over de grens makkelijker maken.',
          en: 'Making cross-border work, education and transport easier with the city and region of Aachen.',
        },
      },
    ],
  },
  {
    id: 'holland-rijnland',
    name: 'Holland Rijnland',
    alsoKnownAs: [],
    about: {
      nl: 'Dertien gemeenten tussen de kust, Leiden en het Groene Hart die samen de grote ruimtelijke en sociale vragen oppakken.',
      en: 'Thirteen municipalities between the coast, Leiden and the Green Heart that take up the large spatial and social questions together.',
    },
    members: [
      'GM0484',
      'GM0534',
      'GM1884',
      'GM0537',
      'GM0546',
      'GM0547',
      'GM0553',
      'GM0569',
      'GM0575',
      'GM0579',
      'GM1525',
      'GM0626',
      'GM0638',
    ],
    tasks: [
      {
        id: 'wonen',
        name: {
          nl: 'Regionale woonagenda',
          en: 'Regional housing agenda',
        },
        description: {
          nl: 'Afspreken hoe tot 2030 ongeveer 30.000 woningen worden gebouwd die passen bij wat mensen zoeken.',
          en: 'Agreeing how to build some 30,000 homes by 2030 that fit what people need.',
        },
      },
      {
        id: 'woonruimte',
        name: {
          nl: 'Sociale huur eerlijk verdelen',
          en: 'Fair allocation of social housing',
        },
        description: {
          nl: 'Met één systeem en dezelfde regels sociale huurwoningen verdelen in de hele regio.',
          en: 'Allocating social rented homes across the region with one system and the same rules.',
        },
      },
      {
        id: 'mobiliteit',
        name: {
          nl: 'Duurzaam bereikbare regio',
          en: 'A sustainably accessible region',
        },
        description: {
          nl: 'Knelpunten op de weg oplossen en fiets en openbaar vervoer sterker maken.',
          en: 'Solving bottlenecks on the road and strengthening cycling and public transport.',
        },
      },
      {
        id: 'energie',
        name: {
          nl: 'Energieneutrale regio',
          en: 'An energy-neutral region',
        },
        description: {
          nl: 'Ruimte vinden voor duurzame opwek en een betaalbare warmtevoorziening.',
          en: 'Finding room for renewable generation and affordable heating.',
        },
      },
      {
        id: 'economie',
        name: {
          nl: 'Sterke regionale economie',
          en: 'A strong regional economy',
        },
        description: {
          nl: 'Werklocaties en opleidingen afstemmen op sectoren als life sciences, ruimtevaart en bollenteelt.',
          en: 'Matching business sites and training to sectors such as life sciences, space and bulb growing.',
        },
      },
      {
        id: 'landschap',
        name: {
          nl: 'Landschap en klimaatadaptatie',
          en: 'Landscape and climate adaptation',
        },
        description: {
          nl: 'Landschap toegankelijk houden en omgaan met bodemdaling, wateroverlast en droogte.',
          en: 'Keeping the landscape accessible and dealing with subsidence, flooding and drought.',
        },
      },
      {
        id: 'leerrecht',
        name: {
          nl: 'Leerplicht en leerrecht',
          en: 'School attendance and the right to learn',
        },
        description: {
          nl: 'Samen schooluitval voorkomen met één regionaal bureau voor leerlingen en ouders.',
          en: 'Preventing school drop-out together with one regional office for pupils and parents.',
        },
      },
    ],
  },
  {
    id: 'noordoost-fryslan',
    name: 'Noordoost Fryslân',
    alsoKnownAs: ['Netwerk Noordoost (ANNO)', 'Dwaande'],
    about: {
      nl: 'Vier Friese gemeenten die met provincie en waterschap werken aan wonen, verbinding en ondernemerschap.',
      en: 'Four Frisian municipalities that work with the province and the water authority on housing, connection and enterprise.',
    },
    members: ['GM0059', 'GM1891', 'GM1970', 'GM0737'],
    tasks: [
      {
        id: 'noflik-wenje',
        name: {
          nl: 'Noflik wenje (prettig wonen)',
          en: 'Noflik wenje (living well)',
        },
        description: {
          nl: 'Sneller woningen bouwen in de dorpen en zorgen voor een gezonde, groene omgeving.',
          en: 'Building homes in the villages faster and providing healthy, green surroundings.',
        },
      },
      {
        id: 'ferbining',
        name: {
          nl: 'Ferbining (bereikbaarheid)',
          en: 'Ferbining (connection)',
        },
        description: {
          nl: 'Goede verbindingen en overstapplekken maken tussen fiets, bus en auto.',
          en: 'Making good links and transfer points between bicycle, bus and car.',
        },
      },
      {
        id: 'undernimmend',
        name: {
          nl: 'Ûndernimmend (ondernemen en leren)',
          en: 'Ûndernimmend (enterprise and learning)',
        },
        description: {
          nl: 'Scholen en bedrijven laten samenwerken en mensen een leven lang laten leren.',
          en: 'Having schools and businesses work together and letting people learn throughout life.',
        },
      },
      {
        id: 'woonzorg',
        name: {
          nl: 'Wonen met zorg',
          en: 'Housing with care',
        },
        description: {
          nl: 'Met één regionale visie zorgen voor genoeg woningen en zorg voor ouderen.',
          en: 'Providing enough homes and care for older people under one regional vision.',
        },
      },
      {
        id: 'economie',
        name: {
          nl: 'Duurzame economie',
          en: 'Sustainable economy',
        },
        description: {
          nl: 'Ondernemers uitdagen om te proberen wat duurzamer kan, bijvoorbeeld in de bouw.',
          en: 'Challenging businesses to try what can be done more sustainably, for example in building.',
        },
      },
      {
        id: 'boeie-bine',
        name: {
          nl: 'Boeie, brûze en bine (cultuur en regio)',
          en: 'Boeie, brûze en bine (culture and region)',
        },
        description: {
          nl: 'De streek samen op de kaart zetten met taal, cultuur en gastvrijheid, zodat mensen blijven en komen.',
          en: 'Putting the area on the map with language, culture and hospitality, so that people stay and come.',
        },
      },
    ],
  },
  {
    id: 'metropoolregio-eindhoven',
    name: 'Metropoolregio Eindhoven',
    alsoKnownAs: ['MRE'],
    about: {
      nl: 'Alle 21 gemeenten in Zuidoost-Brabant, die samen de snelle groei van de Brainportregio in goede banen leiden.',
      en: 'All 21 municipalities of south-east Brabant, which together guide the fast growth of the Brainport region.',
    },
    members: [
      'GM0743',
      'GM1724',
      'GM0753',
      'GM1728',
      'GM1706',
      'GM0762',
      'GM0770',
      'GM0772',
      'GM1771',
      'GM1652',
      'GM1658',
      'GM0794',
      'GM1659',
      'GM0820',
      'GM0823',
      'GM1667',
      'GM0847',
      'GM0848',
      'GM0858',
      'GM0861',
      'GM0866',
    ],
    tasks: [
      {
        id: 'wonen',
        name: {
          nl: 'Schaalsprong wonen en ruimte',
          en: 'Step change in housing and space',
        },
        description: {
          nl: 'Samen bepalen waar de vele nieuwe woningen komen, in stad en dorp.',
          en: 'Deciding together where the many new homes go, in town and village.',
        },
      },
      {
        id: 'mobiliteit',
        name: {
          nl: 'Mobiliteit',
          en: 'Mobility',
        },
        description: {
          nl: 'De groei van verkeer opvangen met openbaar vervoer, fietsroutes en slimmer reizen.',
          en: 'Absorbing growing traffic with public transport, cycle routes and smarter travel.',
        },
      },
      {
        id: 'energie',
        name: {
          nl: 'Toekomstige energiesystemen',
          en: 'Future energy systems',
        },
        description: {
          nl: 'Duurzame energie, warmte en een sterker stroomnet in samenhang plannen.',
          en: 'Planning renewable energy, heat and a stronger power grid as one.',
        },
      },
      {
        id: 'economie',
        name: {
          nl: 'Veerkrachtige economie',
          en: 'Resilient economy',
        },
        description: {
          nl: 'De technologiesector laten groeien, zodat ook het mkb en praktisch geschoolden meeprofiteren.',
          en: 'Letting the technology sector grow so that small businesses and practically trained people benefit too.',
        },
      },
      {
        id: 'landelijk-gebied',
        name: {
          nl: 'Vitaal landelijk gebied',
          en: 'Vital countryside',
        },
        description: {
          nl: 'Natuur, water en een toekomst voor boeren in balans brengen.',
          en: 'Balancing nature, water and a future for farmers.',
        },
      },
      {
        id: 'brede-welvaart',
        name: {
          nl: 'Brede welvaart',
          en: 'Broad prosperity',
        },
        description: {
          nl: 'Volgen en bijsturen zodat alle inwoners, ook op het platteland, merken dat de groei hun leven beter maakt.',
          en: 'Monitoring and adjusting so that all residents, also in the countryside, feel that growth improves their lives.',
        },
      },
    ],
  },
];
