package vn.khuyencong.ledger.infra.embedded.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.ledger.query.page.FramedRequest;
import vn.khuyencong.ledger.query.page.Frames;

/** Shows the sign-in form; the form itself is read by the filters in front of it. */
@Controller
class SignInController {
    private final Frames frames;
    private final MessageSource words;

    SignInController(Frames frames, MessageSource words) {
        this.frames = frames;
        this.words = words;
    }

    @GetMapping(SignInPage.PATH)
    @Nullable
    ModelAndView form(HttpServletRequest request, HttpServletResponse response, Locale language) throws IOException {
        if (AccessProblems.signedIn() != null) {
            response.sendRedirect(SignInPage.next(request.getParameter(SignInPage.NEXT)));
            return null;
        }
        String told = Stream.of("expired", "again", "out")
                .filter(it -> request.getParameter(it) != null)
                .map(it -> words.getMessage("access.sign-in." + it, null, language))
                .findFirst()
                .orElse(null);
        return page(request, response, language).addObject("told", told).addObject("refused", false);
    }

    /** The form again after a wrong name or password, with the name as it was typed. */
    @PostMapping(SignInPage.REFUSED)
    ModelAndView refused(HttpServletRequest request, HttpServletResponse response, Locale language) {
        ModelAndView page = page(request, response, language).addObject("refused", true);
        if (request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof TooManyGuesses tooMany) {
            long seconds = tooMany.secondsToWait();
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return page.addObject(
                    "told", words.getMessage("access.TOO_MANY_GUESSES", new Object[] {seconds}, language));
        }
        page.setStatus(HttpStatus.UNAUTHORIZED);
        return page.addObject("told", words.getMessage("access.sign-in.wrong", null, language));
    }

    private ModelAndView page(HttpServletRequest request, HttpServletResponse response, Locale language) {
        String next = SignInPage.next(request.getParameter(SignInPage.NEXT));
        Map<String, String[]> kept =
                next.equals(SignInPage.HOME) ? Map.of() : Map.of(SignInPage.NEXT, new String[] {next});
        String name = request.getParameter("name");
        return new ModelAndView(
                        "access/sign-in",
                        frames.of(new FramedRequest(request, SignInPage.PATH, kept), response, language))
                .addObject(SignInPage.NEXT, next)
                .addObject("name", name == null ? "" : name);
    }
}
