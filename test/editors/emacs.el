;; Runs in a batch Emacs; what it sees of the draft goes to told.json.  -*- lexical-binding: t -*-
(package-initialize)
(require 'json)
(setq make-backup-files nil
      eglot-sync-connect 60
      eglot-events-buffer-size 0)

(defun wait (what condition)
  (let ((deadline (+ (float-time) 60)))
    (while (not (funcall condition))
      (when (> (float-time) deadline) (error "waited in vain for %s" what))
      (accept-process-output nil 0.02))))

(load-file (expand-file-name "snippet"))
(find-file "draft.txt")
;; `eglot-ensure' waits for the first command, of which a batch has none.
(apply #'eglot--connect (eglot--guess-contact))
(flymake-start)
(wait "diagnostics" #'flymake-diagnostics)

(let* ((diagnostics (flymake-diagnostics))
       (count (length diagnostics))
       (told (mapcar (lambda (diagnostic)
                       `((message . ,(flymake-diagnostic-text diagnostic))
                         (severity . ,(symbol-name (flymake-diagnostic-type diagnostic)))
                         (text . ,(buffer-substring-no-properties
                                   (flymake-diagnostic-beg diagnostic)
                                   (flymake-diagnostic-end diagnostic)))))
                     diagnostics))
       (first (car diagnostics))
       (tick (buffer-chars-modified-tick))
       hover)
  (goto-char (flymake-diagnostic-beg first))
  (setq hover (plist-get (plist-get (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                                     (eglot--TextDocumentPositionParams))
                                    :contents)
                         :value))
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt collection &rest _) (caar collection))))
    (eglot-code-actions (flymake-diagnostic-beg first) (flymake-diagnostic-end first) "quickfix" t))
  (wait "the fix" (lambda () (> (buffer-chars-modified-tick) tick)))
  ;; Sent when Emacs is idle, which a batch never is.
  (eglot--signal-textDocument/didChange)
  (wait "new diagnostics" (lambda () (< (length (flymake-diagnostics)) count)))
  (let ((fixed (buffer-substring-no-properties (point-min) (point-max))))
    (with-temp-file "told.json"
      (insert (json-encode `((diagnostics . ,(vconcat told))
                             (hover . ,hover)
                             (fixed . ,fixed)
                             (left . ,(length (with-current-buffer "draft.txt" (flymake-diagnostics))))))))))
(kill-emacs 0)
