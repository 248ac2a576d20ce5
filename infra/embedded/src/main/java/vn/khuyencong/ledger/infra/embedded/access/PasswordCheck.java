package vn.khuyencong.ledger.infra.embedded.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks a name and a password. A password hash is slow on purpose, so a check that held is believed for some minutes,
 * under a keyed hash of what was shown and of the hash it was checked against: a changed password is a new check.
 */
final class PasswordCheck implements AuthenticationProvider {
    private static final Duration BELIEVED_FOR = Duration.ofMinutes(5);
    private static final int MOST_BELIEVED = 1_000;
    private static final int KEY_BYTES = 32;
    private static final String KEYED_HASH = "HmacSHA256";

    private final LocalUsers users;
    private final Guesses guesses;
    private final byte[] key = new byte[KEY_BYTES];
    private final Cache<String, Boolean> believed = Caffeine.newBuilder()
            .maximumSize(MOST_BELIEVED)
            .expireAfterWrite(BELIEVED_FOR)
            .build();

    PasswordCheck(LocalUsers users, Guesses guesses) {
        this.users = users;
        this.guesses = guesses;
        new SecureRandom().nextBytes(key);
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        String password = String.valueOf(shown.getCredentials());
        LocalUser user = users.find(shown.getName());
        boolean holds = guesses.holds(shown.getName(), addressOf(shown), () -> holds(user, password));
        if (user == null || !holds) {
            throw new BadCredentialsException("name or password is wrong");
        }
        UsernamePasswordAuthenticationToken known = UsernamePasswordAuthenticationToken.authenticated(
                user.name(), null, AuthorityUtils.createAuthorityList(user.authorities()));
        known.setDetails(user);
        return known;
    }

    private static String addressOf(Authentication shown) {
        return shown.getDetails() instanceof WebAuthenticationDetails it ? String.valueOf(it.getRemoteAddress()) : "";
    }

    /** A name that nobody has takes as long as any other. */
    private boolean holds(@Nullable LocalUser user, String password) {
        if (user == null) {
            users.matchesNobody(password);
            return false;
        }
        String shown = keyed(user, password);
        if (believed.getIfPresent(shown) != null) {
            return true;
        }
        boolean holds = users.matches(user, password);
        if (holds) {
            believed.put(shown, true);
        }
        return holds;
    }

    private String keyed(LocalUser user, String password) {
        try {
            Mac mac = Mac.getInstance(KEYED_HASH);
            mac.init(new SecretKeySpec(key, KEYED_HASH));
            String shown = user.name() + '\0' + user.passwordHash() + '\0' + password;
            return HexFormat.of().formatHex(mac.doFinal(shown.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + KEYED_HASH, impossible);
        }
    }

    @Override
    public boolean supports(@Nullable Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.equals(kind);
    }
}
