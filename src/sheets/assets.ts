/** Fonts of the printed offer, with every letter of Latin, Greek and Cyrillic names; the QR-bill's rules allow this cut. */
import regular from "../../node_modules/@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf" with { type: "file" };
import bold from "../../node_modules/@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf" with { type: "file" };

export const FONTS = { regular, bold } as const;
