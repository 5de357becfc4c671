-- Runs in a headless Neovim with the draft open; what it sees goes to told.json.
local deadline = 60000

local function wait(what, condition)
  if not vim.wait(deadline, condition, 10) then
    error('waited in vain for ' .. what)
  end
end

-- Older than the manual asks for, as Debian has it.
if not vim.lsp.start then
  vim.lsp.start = function(config)
    vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
  end
end

local function run()
  loadstring(table.concat(vim.fn.readfile('snippet'), '\n'))()
  vim.cmd('edit draft.txt')
  wait('diagnostics', function()
    return #vim.diagnostic.get(0) > 0
  end)
  local told = { diagnostics = {} }
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    local line = vim.api.nvim_buf_get_lines(0, diagnostic.lnum, diagnostic.lnum + 1, true)[1]
    table.insert(told.diagnostics, {
      message = diagnostic.message,
      severity = vim.diagnostic.severity[diagnostic.severity],
      text = line:sub(diagnostic.col + 1, diagnostic.end_col),
    })
  end
  local first = vim.diagnostic.get(0)[1]
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/hover', params, deadline)) do
    told.hover = answer.result.contents.value
  end
  vim.ui.select = function(items, _, choose)
    choose(items[1])
  end
  local before = vim.api.nvim_buf_get_changedtick(0)
  vim.lsp.buf.code_action()
  wait('the fix', function()
    return vim.api.nvim_buf_get_changedtick(0) > before
  end)
  wait('new diagnostics', function()
    return #vim.diagnostic.get(0) < #told.diagnostics
  end)
  told.fixed = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n') .. '\n'
  told.left = #vim.diagnostic.get(0)
  vim.fn.writefile({ vim.fn.json_encode(told) }, 'told.json')
end

local ok, problem = pcall(run)
if not ok then
  io.stderr:write(tostring(problem) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
