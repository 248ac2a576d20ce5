package vn.khuyencong.ledger.infra.embedded.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.ledger.query.page.ErrorPages;
import vn.khuyencong.ledger.query.web.ToldProblem;

/** Tells who may not come in and why, in the reader's language, and leaves a line for the auditor each time. */
@Component
final class AccessProblems {
    private static final Logger AUDIT = LoggerFactory.getLogger("ledger.audit.access");

    private final MessageSource words;
    private final LocaleResolver languages;
    private final JsonMapper json = JsonMapper.builder().build();

    AccessProblems(MessageSource words, LocaleResolver languages) {
        this.words = words;
        this.languages = languages;
    }

    /** As an RFC 9457 problem. */
    void tellProgram(Refused refused, HttpServletRequest request, HttpServletResponse response, Object... values)
            throws IOException {
        note(refused, request, signedIn());
        ToldProblem told = told(refused, request, values);
        response.setStatus(told.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Problem problem = new Problem(told.title(), told.status().value(), told.text(), told.code());
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    /** To a program that asked too early: when it may ask again. */
    void tellProgram(TooManyGuesses guesses, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(guesses.secondsToWait()));
        tellProgram(Refused.TOO_MANY_GUESSES, request, response, guesses.secondsToWait());
    }

    /** As a page. */
    void tellPerson(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        note(refused, request, signedIn());
        ErrorPages.tell(told(refused, request), request, response);
    }

    /** Leaves only the line for the auditor. */
    void note(Refused refused, HttpServletRequest request, @Nullable String who) {
        AUDIT.warn(
                "refused {} {} {} for {} from {}",
                refused.status().value(),
                request.getMethod(),
                request.getRequestURI(),
                who,
                request.getRemoteAddr());
    }

    /** The name of who signed in, if anybody did. */
    static @Nullable String signedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken ? null : who.getName();
    }

    private ToldProblem told(Refused refused, HttpServletRequest request, Object... values) {
        String key = "access." + refused;
        return new ToldProblem(
                refused.status(),
                refused.name(),
                "",
                words.getMessage(key + ".title", null, languages.resolveLocale(request)),
                words.getMessage(key, values, languages.resolveLocale(request)));
    }

    private record Problem(String title, int status, String detail, String code) {}
}
