package vn.khuyencong.ledger.infra.conformance.persons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.Text;

/** Every byte that a ledger keeps, and what may be found among them. */
final class DataFiles {
    private DataFiles() {}

    /** Which of the texts stand in which file, in whatever way they may have been written. */
    static List<String> holding(List<String> texts, Path... places) {
        List<String> found = new ArrayList<>();
        for (Path file : files(places)) {
            byte[] content = bytes(file);
            texts.stream()
                    .flatMap(text -> writings(text).stream())
                    .filter(written -> holds(content, written.getBytes(StandardCharsets.UTF_8)))
                    .forEach(written -> found.add(file.getFileName() + " holds " + written));
        }
        return found;
    }

    /** The files in which the bytes stand. */
    static List<Path> holding(byte[] wanted, Path... places) {
        return files(places).stream().filter(file -> holds(bytes(file), wanted)).toList();
    }

    /** Composed and decomposed, in small letters, folded, as one word, and as JSON may escape it. */
    private static Set<String> writings(String text) {
        Set<String> writings = new LinkedHashSet<>();
        for (String form : List.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))) {
            String composed = Normalizer.normalize(form, Normalizer.Form.NFC);
            writings.add(composed);
            writings.add(Normalizer.normalize(form, Normalizer.Form.NFD));
            writings.add(escaped(composed));
        }
        writings.add(Text.folded(text));
        writings.add(Text.folded(text).replace(' ', '-'));
        return writings;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(it -> escaped.append(it < 128 ? String.valueOf((char) it) : "\\u%04x".formatted(it)));
        return escaped.toString();
    }

    private static List<Path> files(Path... places) {
        List<Path> all = new ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                files.filter(Files::isRegularFile).forEach(all::add);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
        return all;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static boolean holds(byte[] content, byte[] wanted) {
        for (int at = 0; at <= content.length - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && content[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
