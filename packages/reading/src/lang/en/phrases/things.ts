import type { PhraseLine } from "../../../text/phrases.ts";
import { both, done, of } from "./phrase-senses.ts";

/** What becomes of things, and of the people who leave them and come back. */
export const englishThingPhrases: readonly PhraseLine[] = [
  // lost
  [
    "went|gone|go|going up in flames|smoke / gone altogether|completely|entirely|forever / completely|entirely gone / reduced to a shell|ruin / reduced to cinders|matchwood|dust|scrap / a total loss|write-off / written off / beyond repair|repairs|saving|salvage|mending / cannot|can't be repaired|rebuilt|saved|salvaged / burned|burnt to the waterline|foundations|frame / burned|burnt to cinders|a shell|a cinder / made|left|rendered|declared uninhabitable|unusable / deemed uninhabitable / must|to be pulled|torn down / marked|slated|earmarked for demolition / lost to the sea|flood|floods|quake|shelling|bombs|blaze|storm|landslide / eaten|consumed|devoured by the fire|flames|blaze / swallowed by the sea|mud|landslide|river / buried under mud|lava|sand / collapsed in on itself|themselves / left as rubble / caved in / crumbled to dust / went|gone down with her|it / carried off by the flood|water|river / swept into the sea|river / lying in ruins|rubble / cut to pieces|ribbons / broke|broken in two / ground to dust / burned|burnt off / nothing but rubble|ash|ashes",
    done("destroyed", "wreck"),
  ],
  ["took out / taking out", of("destroyed", "wrecking")],
  ["red - tagged", both("destroyed", "wreck")],
  ["consumed|devoured|engulfed", both("destroyed", "wreck")],
  // harmed
  [
    "blown|ripped|torn|peeled|blew off / partly|partially|half stripped|collapsed|flooded|burnt|burned|demolished|gutted / badly|slightly|lightly|severely dented|cracked|scorched|burnt|shaken / needing|need|needs|require|requires|requiring repair|repairs / needing|need new hulls|roofs|windows|doors / without a pane|roof / without windows|panes|roofs|doors / windows|panes|glass broken|shattered|smashed|blown / structurally unsound / no longer safe / declared|judged|deemed|as unsafe|unstable|unsound / shot|sprayed full of|with holes|bullets / peppered with holes|bullets|shrapnel / under water / left roofless|windowless / lost ~ windows|roofs|walls|doors / stripped of their|its roof|roofs|tiles / hit by shrapnel|shells|splinters|debris / in danger of collapse",
    done("damaged"),
  ],
  ["yellow - tagged", both("damaged")],
  // left
  [
    "streamed|streaming|poured|pouring|flooded|spilled|trickled|filed|filing out|away / streamed|streaming|poured|pouring|trekked|trekking across|along|over|toward|towards / left|quit|abandoned|vacated|deserted it|town|home|there|everything / left|quit|abandoned|vacated|deserted the strip|coast|valley|hills|quarter|suburb|neighbourhood|neighborhood|island|plain|lowlands|highlands / headed|walked|trekked|set off inland|south|north|east|west / made for the border|coast|hills|mountains|frontier / fled|moved|gone inland|abroad / had to abandon|vacate / ordered|asked|told out of / turned out of / burned|bombed|shelled|flooded|washed out of / had packed and left / packed up and left / loaded up and left / took ~ refuge|shelter / moved|moving|taken|brought|relocated|led to higher|safer ground|areas|area|places|locations",
    done("displaced", "moved"),
  ],
  // back
  [
    "trickled|filtered|drifted|streamed|flocked|ventured|crept|walked|drove|driven|moved|moving|trickling|streaming|drifting|flocking back / trickled|filtered|drifted|ventured|streamed|flocked home / made it|their way back / been allowed|let back / allowed|let|permitted back / back in their|the|his|her village|villages|home|homes|town|quarter|houses / back home / settled back / reoccupied their homes|houses / moved back into / set up home again / resettled there / been going|coming home|back / crossed|crossing|travelled|trekked|sailed back / allowed|let|permitted|able|begun|began|started to return",
    done("returned", "return", "back"),
  ],
];
