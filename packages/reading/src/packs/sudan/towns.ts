// Made by `npm run packs` from Unicode CLDR 41 and GeoNames (CC BY 4.0); see NOTICE. Not edited by hand.
import { placeLine, type PackPlace } from "../pack-line.ts";

/** Provinces and towns that public lists add to those of places.ts. */
export const SUDAN_TOWNS: readonly PackPlace[] = [
  "aweil city south-sudan 8.76 27.39 :: أويل :: Aweil :: أويل / Aweil",
  "bor city south-sudan 6.21 31.56 :: بور :: Bor :: بور / Bor",
  "central-equatoria-province province south-sudan - - :: ولاية وسط الاستوائية :: Central Equatoria State",
  "eastern-equatoria-province province south-sudan - - :: ولاية شرق الاستوائية :: Eastern Equatoria State",
  "jonglei-province province south-sudan - - :: ولاية جونقلي :: Jonglei State",
  "lakes-province province south-sudan - - :: ولاية البحيرات :: Lakes State",
  "northern-bahr-el-ghazal-province province south-sudan - - :: ولاية شمال بحر الغزال :: Northern Bahr el Ghazal State",
  "rumbek city south-sudan 6.81 29.68 :: رمبيك :: Rumbek",
  "tokar city red-sea-state 18.43 37.73 :: طوكر :: Tokar :: طوكر / Tokar",
  "torit city south-sudan 4.41 32.57 :: توريت :: Torit",
  "unity-province province south-sudan - - :: ولاية الوحدة :: Unity State",
  "upper-nile-province province south-sudan - - :: ولاية أعالي النيل :: Upper Nile State",
  "warrap-province province south-sudan - - :: ولاية واراب :: Warrap State",
  "wau city south-sudan 7.70 27.99 :: واو :: Wau :: واو / Wau",
  "western-bahr-el-ghazal-province province south-sudan - - :: ولاية غرب بحر الغزال :: Western Bahr el Ghazal State",
  "western-equatoria-province province south-sudan - - :: ولاية غرب الاستوائية :: Western Equatoria State",
  "yambio city south-sudan 4.57 28.39 :: يامبيو :: Yambio",
  "yei city south-sudan 4.09 30.68 :: ياي :: Yei :: ياي / Yei",
].map(placeLine);
