package vn.khuyencong.ledger.query.persons;

import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.context.i18n.LocaleContextHolder;

/** What stands where the name of a person stood whose key is destroyed, in the language of the one who asks. */
public final class Erased {
    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Erased() {}

    public static String words() {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return ResourceBundle.getBundle("words/common", Locale.of(english ? "en" : "vi"), AS_ASKED)
                .getString("common.personal-data-erased");
    }
}
