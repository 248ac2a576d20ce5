package vn.khuyencong.ledger.query.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of an answer: to programs the one that they accept, to people the one that they chose, or Vietnamese. */
@Component("localeResolver")
final class PageLanguage implements LocaleResolver {
    static final String CHOICE = "lang";
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Map<String, Locale> CHOICES = Map.of("vi", VIETNAMESE, "en", Locale.ENGLISH);

    private final AcceptHeaderLocaleResolver accepted = new AcceptHeaderLocaleResolver();

    PageLanguage() {
        accepted.setDefaultLocale(VIETNAMESE);
    }

    static boolean isChoice(String language) {
        return CHOICES.containsKey(language);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (PageRequests.isForPrograms(request)) {
            return accepted.resolveLocale(request);
        }
        Cookie kept = WebUtils.getCookie(request, CHOICE);
        return kept == null ? VIETNAMESE : CHOICES.getOrDefault(kept.getValue(), VIETNAMESE);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen by ?" + CHOICE + "=");
    }
}
