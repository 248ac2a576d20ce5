package vn.khuyencong.ledger.infra.conformance.browser;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that no reader should ever see, because a program and not a person wrote them. */
final class Wording {
    private static final Map<String, Pattern> SLIPS = Map.of(
            "an untranslated key", Pattern.compile("\\?\\?\\S+"),
            "a place that nothing was put into", Pattern.compile("\\{\\d+[^}]*}|\\$\\{[^}]*}|#\\{[^}]*}"),
            "a value that is none", Pattern.compile("\\b(?:null|undefined|NaN|Infinity)\\b"),
            "an object's own form", Pattern.compile("\\[object \\w+]|\\b[A-Z]\\w*\\[\\w+=|\\bOptional[.\\[]"),
            "a constant's name", Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]{2,})+\\b"));

    private Wording() {}

    static List<String> complaints(List<String> texts) {
        return texts.stream()
                .flatMap(text -> SLIPS.entrySet().stream()
                        .map(slip -> Map.entry(slip.getKey(), slip.getValue().matcher(text)))
                        .filter(slip -> slip.getValue().find())
                        .map(slip -> complaint(slip.getKey(), slip.getValue(), text)))
                .distinct()
                .sorted()
                .toList();
    }

    private static String complaint(String slip, Matcher found, String text) {
        String around = text.substring(Math.max(0, found.start() - 40), Math.min(text.length(), found.end() + 40));
        return "it shows %s, %s, in \"%s\"".formatted(slip, found.group(), around.strip());
    }
}
