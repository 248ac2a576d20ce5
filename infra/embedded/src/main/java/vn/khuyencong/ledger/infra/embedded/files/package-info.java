/** Files beside the log, each under the hash of its bytes. */
@NullMarked
package vn.khuyencong.ledger.infra.embedded.files;

import org.jspecify.annotations.NullMarked;
