/** How the parts are joined in one JVM: the stores, Axon and the meters. */
@NullMarked
package vn.khuyencong.ledger.infra.embedded.house;

import org.jspecify.annotations.NullMarked;
