package vn.khuyencong.ledger.infra.embedded.access;

import org.springframework.security.core.AuthenticationException;

/** A password is not even looked at: there were too many wrong ones just before it. */
final class TooManyGuesses extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final long secondsToWait;

    TooManyGuesses(long secondsToWait) {
        super("to be tried again in " + secondsToWait + " s");
        this.secondsToWait = secondsToWait;
    }

    long secondsToWait() {
        return secondsToWait;
    }
}
