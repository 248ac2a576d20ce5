package vn.khuyencong.ledger.command.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The sentences of refusals, Vietnamese unless the reader asks for English. */
@Component
final class Messages {
    private static final ResourceBundle.Control UNTRANSLATED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String refusal(String code, List<String> values, Locale locale) {
        return new MessageFormat(sentence(code, locale), Locale.ROOT).format(values.toArray());
    }

    String title(HttpStatus status, Locale locale) {
        return sentence("title." + status.value(), locale);
    }

    private static String sentence(String key, Locale locale) {
        ResourceBundle refusals = bundle("refusals", locale);
        return refusals.containsKey(key)
                ? refusals.getString(key)
                : bundle("requests", locale).getString(key);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return ResourceBundle.getBundle(name, Locale.of(english ? "en" : "vi"), UNTRANSLATED);
    }
}
