package vn.khuyencong.ledger.command.web;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The sentences of refusals, Vietnamese unless the reader asks for English. */
@Component
final class Messages {
    private static final ResourceBundle.Control UNTRANSLATED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    String refusal(String code, List<String> values, Locale locale) {
        MessageFormat sentence = new MessageFormat(sentence(code, locale), languageOf(locale));
        return sentence.format(asWritten(sentence.getFormatsByArgumentIndex(), values, locale));
    }

    /** Amounts as numbers where the sentence wants numbers, days in the order of the reader's language. */
    private static Object[] asWritten(Format[] wanted, List<String> values, Locale locale) {
        Object[] written = values.toArray();
        for (int i = 0; i < written.length; i++) {
            String value = values.get(i);
            if (i < wanted.length && wanted[i] instanceof NumberFormat) {
                written[i] = Long.valueOf(value);
            } else if (!isEnglish(locale)) {
                Matcher day = DAY.matcher(value);
                written[i] = day.matches() ? day.replaceFirst("$3/$2/$1") : value;
            }
        }
        return written;
    }

    String title(HttpStatus status, Locale locale) {
        return sentence("title." + status.value(), locale);
    }

    private static String sentence(String key, Locale locale) {
        return ResourceBundle.getBundle("refusals", languageOf(locale), UNTRANSLATED)
                .getString(key);
    }

    private static Locale languageOf(Locale locale) {
        return Locale.of(isEnglish(locale) ? "en" : "vi");
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
