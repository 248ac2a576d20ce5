package vn.khuyencong.ledger.query.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpStatus;
import vn.khuyencong.ledger.events.InvalidValue;
import vn.khuyencong.ledger.query.documents.NotReached;

/** What is wrong with a question, in the reader's words: Vietnamese unless English is asked for. */
public record ToldProblem(HttpStatus status, String code, String parameter, String title, String text) {

    /** The sentence about a problem that a question may raise. */
    public static ToldProblem of(RuntimeException problem, Locale locale) {
        return switch (problem) {
            case QuestionProblem it -> told(it.status(), it.code(), it.parameter(), it.values(), locale);
            case InvalidValue it -> told(HttpStatus.BAD_REQUEST, "VALUE_IMPOSSIBLE", "", List.of(it.given()), locale);
            case NotReached it -> told(HttpStatus.SERVICE_UNAVAILABLE, "NOT_FOLDED_YET", "", List.of(), locale);
            default -> throw problem;
        };
    }

    private static ToldProblem told(
            HttpStatus status, String code, String parameter, List<String> values, Locale locale) {
        ResourceBundle words = words(locale);
        String text = new MessageFormat(words.getString(code), Locale.ROOT).format(values.toArray());
        return new ToldProblem(status, code, parameter, words.getString("title." + status.value()), text);
    }

    private static ResourceBundle words(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return ResourceBundle.getBundle(
                "questions",
                Locale.of(english ? "en" : "vi"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
