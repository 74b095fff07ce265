package org.leanout.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A picture in the 256 colours that it uses most: half the bytes, and it looks the same. */
final class SmallPicture {

    private static final int MOST_COLORS = 256;

    private SmallPicture() {}

    static void write(byte[] png, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(reduced(ImageIO.read(new ByteArrayInputStream(png))), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage reduced(BufferedImage picture) {
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        int[] palette = palette(pixels);
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        var small = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            int index = nearest.computeIfAbsent(pixels[i], color -> nearest(color, palette));
            small.getRaster().setSample(i % width, i / width, 0, index);
        }
        return small;
    }

    /** Of colours that are nearly the same one will do, so that seldom ones find room. */
    private static int[] palette(int[] pixels) {
        Map<Integer, Map<Integer, Long>> uses = Arrays.stream(pixels)
                .boxed()
                .collect(Collectors.groupingBy(
                        color -> color & 0xf0f0f0, Collectors.groupingBy(Function.identity(), Collectors.counting())));
        return uses.values().stream()
                .map(alike -> Collections.max(alike.entrySet(), Map.Entry.comparingByValue()))
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .limit(MOST_COLORS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int color, int[] palette) {
        return IntStream.range(0, palette.length)
                .boxed()
                .min(Comparator.comparingInt(index -> distance(color, palette[index])))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
