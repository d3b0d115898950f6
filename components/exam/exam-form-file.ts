import { loadBankFile } from "@/components/question/bank-file";
import type { ExamAddress } from "@/lib/exam/address";
import { assembleForm } from "@/lib/exam/assemble";
import type { ExamForm } from "@/lib/progress/attempt";

interface LoadedForm {
  /** Undefined where there is nothing to draw: no seed, or no question that fits. */
  form: ExamForm | undefined;
  /** Of which version of the bank it is: today's, the one that the link names, or today's since that one is not kept. */
  bank: "present" | "pinned" | "gone";
}

/**
 * The form that an address asks for, from the version of the bank that it names where that is kept, else from today's.
 * @throws when the version could not be fetched, which may be tried again
 */
export async function loadExamForm(address: ExamAddress, presentBank: string): Promise<LoadedForm> {
  const version = address.bank ?? presentBank;
  try {
    return { form: assembleForm(address, { version, ...(await loadBankFile(version)) }), bank: version === presentBank ? "present" : "pinned" };
  } catch (error) {
    // Only an answer says that a version is not there; without a connection nothing is known of it.
    if (version === presentBank || !(error instanceof Error) || error.cause !== 404) throw error;
    return { form: assembleForm(address, { version: presentBank, ...(await loadBankFile(presentBank)) }), bank: "gone" };
  }
}
