package vn.khuyencong.ledger.query.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Makes the frame of a page and its way of showing values; the unit that the reader chose is remembered. */
@Component
public final class Frames {
    private static final String SCALE = "scale";
    private static final Duration REMEMBERED_FOR = Duration.ofDays(365);

    private final MessageSource words;
    private final boolean example;

    Frames(MessageSource words, @Value("${ledger.example:false}") boolean example) {
        this.words = words;
        this.example = example;
    }

    /** What a template of {@code page/frame} needs: {@code frame} and {@code show}. */
    public Map<String, Object> of(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        Scale scale = scale(request, response);
        Frame frame = Frame.of(request, scale, locale, example);
        return Map.of("frame", frame, "show", new Show(locale, scale, frame.axes(), words));
    }

    private static Scale scale(HttpServletRequest request, HttpServletResponse response) {
        Scale chosen = Scale.ofWireName(request.getParameter(SCALE));
        if (chosen != null) {
            remember(chosen, response);
            return chosen;
        }
        @Nullable Cookie kept = WebUtils.getCookie(request, SCALE);
        Scale before = kept == null ? null : Scale.ofWireName(kept.getValue());
        return before == null ? Scale.MILLION : before;
    }

    private static void remember(Scale chosen, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(SCALE, chosen.wireName())
                .path("/")
                .maxAge(REMEMBERED_FOR)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
